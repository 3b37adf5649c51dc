package vn.thidua.nomination;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.Reminders;
import vn.thidua.document.Written;
import vn.thidua.movement.Desk;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

/** Reminds a body of a question before its answer is due and escalates its silence; the question stays open. */
@Service
@Transactional
public class ConsultationReminding {

    private final ConsultationTable table;
    private final Proposals proposals;
    private final Organisation organisation;
    private final Authority authority;
    private final Notices notices;
    private final Reminders reminders;

    ConsultationReminding(
            ConsultationTable table,
            Proposals proposals,
            Organisation organisation,
            Authority authority,
            Notices notices,
            Reminders reminders) {
        this.table = table;
        this.proposals = proposals;
        this.organisation = organisation;
        this.authority = authority;
        this.notices = notices;
        this.reminders = reminders;
    }

    /** Those who answer learn that the answer is due soon. */
    public void remind(UUID id) {
        ConsultationCase question = table.get(id);
        tell(
                NoticeKind.DUE_SOON,
                question,
                question.body(),
                "Sắp đến hạn cho ý kiến",
                "Hạn trả lời “%s” là %s."
                        .formatted(
                                question.name(), reminders.tell(term(question).due())));
    }

    /** The body's head and the appraising body's lead learn that the body is silent. */
    public void escalate(UUID id) {
        ConsultationCase question = table.get(id);
        Proposal proposal = proposals.get(question.proposal());
        String text = "%s chưa trả lời “%s” về đề nghị khen thưởng của %s, hạn trả lời là %s; hồ sơ vẫn chờ ý kiến này."
                .formatted(
                        organisation.unit(question.body().unit()).name(),
                        question.name(),
                        organisation.unit(proposal.unitCode()).name(),
                        Written.day(term(question).due()));
        var lead = new Desk(Role.APPRAISAL_LEAD, authority.unitOf(proposal, "appraisal"));
        Stream.of(headOf(question.body().unit()), lead)
                .forEach(desk -> tell(NoticeKind.OVERDUE, question, desk, "Quá hạn cho ý kiến", text));
    }

    /** The head of the unit; of one without a head, of the unit that speaks for it. */
    private Desk headOf(String unit) {
        boolean headless = organisation.headOf(unit).isEmpty();
        return new Desk(Role.HEAD, headless ? organisation.speakingUnit(unit).code() : unit);
    }

    private static ConsultationCase.AnswerTerm term(ConsultationCase question) {
        return Objects.requireNonNull(question.term(), "The question was not sent");
    }

    private void tell(NoticeKind kind, ConsultationCase question, Desk desk, String subject, String text) {
        notices.tell(
                kind, desk.role(), desk.unit(), subject, text, question.id().toString());
    }
}
