package vn.thidua.council;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** Tells people about ballots that are missing. Nobody is told when none is. */
@Service
@Transactional
public class VoteReminders {

    private final CouncilVote vote;
    private final CouncilAgenda agenda;
    private final Organisation organisation;
    private final Notices notices;

    VoteReminders(CouncilVote vote, CouncilAgenda agenda, Organisation organisation, Notices notices) {
        this.vote = vote;
        this.agenda = agenda;
        this.organisation = organisation;
        this.notices = notices;
    }

    /** Reminds each member who has not voted. */
    public void remindMembers(String caseKey) {
        var text = "Hãy biểu quyết về “%s” trong “Việc của tôi”.".formatted(agenda.titleOf(caseKey));
        vote.missing(caseKey)
                .forEach(member -> notices.tellPerson(
                        NoticeKind.DUE_SOON, member, "Bạn chưa biểu quyết tại Hội đồng", text, caseKey));
    }

    /** Tells the council's secretaries who has not voted. */
    public void reportMissingBallots(String caseKey) {
        var missing = vote.missing(caseKey);
        if (!missing.isEmpty()) {
            notices.tell(
                    NoticeKind.DUE_SOON,
                    Role.COUNCIL_SECRETARY,
                    agenda.unitOf(caseKey),
                    "Còn thành viên Hội đồng chưa biểu quyết",
                    "Chưa biểu quyết về “%s”: %s. Hãy đôn đốc để hoàn thành biên bản."
                            .formatted(agenda.titleOf(caseKey), names(missing)),
                    caseKey);
        }
    }

    private String names(List<String> members) {
        return members.stream().map(organisation::person).map(Person::fullName).collect(Collectors.joining(", "));
    }
}
