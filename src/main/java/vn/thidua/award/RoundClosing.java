package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundCandidates.Unfinished;
import vn.thidua.calendar.Reminders;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.notification.NoticeKind;
import vn.thidua.refusal.Refused;

/** Ends the taking of proposals: reminders before the deadline, escalation after it, and the closing itself. */
@Service
@Transactional
public class RoundClosing {

    private final RoundTable rounds;
    private final LeftOutTable leftOut;
    private final RoundCandidates candidates;
    private final RoundDesks desks;
    private final RoundNotices notices;
    private final Reminders reminders;

    RoundClosing(
            RoundTable rounds,
            LeftOutTable leftOut,
            RoundCandidates candidates,
            RoundDesks desks,
            RoundNotices notices,
            Reminders reminders) {
        this.rounds = rounds;
        this.leftOut = leftOut;
        this.candidates = candidates;
        this.desks = desks;
        this.notices = notices;
        this.reminders = reminders;
    }

    /** Reminds the units of the deadline. */
    public void remind(RoundId id) {
        var round = rounds.get(id).round();
        var text = "Đợt xét “%s” nhận hồ sơ đến hết ngày %s; hãy hoàn tất và ký hồ sơ trước hạn."
                .formatted(round.name(), reminders.tell(round.deadline()));
        notices.tellUnits(NoticeKind.DUE_SOON, id, "Sắp hết hạn nhận hồ sơ: " + day(round.deadline()), text);
    }

    /** Tells those who run the round that its deadline has passed and what is still under way. */
    public void escalate(RoundId id) {
        var round = rounds.get(id).round();
        var text =
                "Đợt xét “%s” đã hết hạn nhận hồ sơ ngày %s nhưng chưa đóng; còn %d hồ sơ chưa xử lý xong. Hãy xử lý và đóng đợt xét."
                        .formatted(
                                round.name(),
                                day(round.deadline()),
                                candidates.unfinished(id).size());
        notices.tellLeads(NoticeKind.OVERDUE, id, "Đợt xét quá hạn chưa đóng", text);
    }

    /**
     * Closes the round.
     *
     * @param leaveOut whether proposals still under way are left out; without it they keep the round open
     */
    public void close(RoundId id, boolean leaveOut, String personId) {
        desks.require(id, Route.RANKING, personId);
        rounds.close(id, personId);
        var unfinished = candidates.unfinished(id);
        if (!unfinished.isEmpty() && !leaveOut) {
            throw new Refused("proposals-unfinished", sentence(unfinished), "leaveOut");
        }
        unfinished.forEach(proposal -> leftOut.add(id, proposal));
    }

    /** Business keys of the proposals that closing left out. */
    public List<String> leftOut(RoundId id) {
        return leftOut.caseKeys(id);
    }

    private static String sentence(List<Unfinished> unfinished) {
        var names = unfinished.stream().limit(5).map(Unfinished::label).collect(Collectors.joining("; "));
        return "Còn %d hồ sơ chưa xử lý xong (%s%s); hãy chờ xử lý xong hoặc đánh dấu “Để lại ngoài đợt xét những hồ sơ chưa xử lý xong”."
                .formatted(unfinished.size(), names, unfinished.size() > 5 ? "; …" : "");
    }
}
