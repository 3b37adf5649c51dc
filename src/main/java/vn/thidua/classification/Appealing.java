package vn.thidua.classification;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.DeadlineRule.Kind;
import vn.thidua.calendar.Deadlines;
import vn.thidua.classification.CriterionScore.Entry;
import vn.thidua.classification.UnitPart.Stage;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Units hear their points, appeal within some working days, and get an answer. */
@Service
@Transactional
public class Appealing {

    private final ClassificationRegister register;
    private final UnitPartTable parts;
    private final ScoreTable scores;
    private final ClassificationDesks desks;
    private final ClassificationNotices notices;
    private final Deadlines deadlines;
    private final Clock clock;

    Appealing(
            ClassificationRegister register,
            UnitPartTable parts,
            ScoreTable scores,
            ClassificationDesks desks,
            ClassificationNotices notices,
            Deadlines deadlines,
            Clock clock) {
        this.register = register;
        this.parts = parts;
        this.scores = scores;
        this.desks = desks;
        this.notices = notices;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Tells every unit just scored its points and until when it may appeal; doing it again tells nobody twice. */
    public void tellResults(UUID id) {
        var classification = register.get(id);
        var days = register.setOf(classification).appealDays();
        var rule = new DeadlineRule(Kind.WORKING_DAYS_AFTER, null, null, 0, days, "báo kết quả thẩm định");
        var today = LocalDate.now(clock);
        var deadline = deadlines.compute(rule, classification.year(), today);
        var totals = scores.totals(id);
        parts.of(id).stream().filter(part -> part.stage() == Stage.SCORED).forEach(part -> {
            parts.tell(part.id(), today, deadline.lastDay(), deadline.text());
            notices.tellUnit(
                    NoticeKind.RESULT,
                    part.id(),
                    part.unitCode(),
                    "Kết quả thẩm định cải cách hành chính, kiến nghị đến hết ngày " + day(deadline.lastDay()),
                    "%s: đơn vị được %s điểm. Thủ trưởng có thể kiến nghị đến hết ngày %s. %s"
                            .formatted(
                                    classification.name(),
                                    ScoreSheet.shown(totals.get(part.id()).score()),
                                    day(deadline.lastDay()),
                                    deadline.text()));
        });
    }

    /** Units that were told and have not settled yet. */
    public List<UnitPart> told(UUID id) {
        return parts.of(id).stream().filter(part -> part.stage() == Stage.TOLD).toList();
    }

    /** The head agrees with the points. */
    public void agree(UUID partId, String personId) {
        requireHead(partId, personId);
        parts.settle(partId);
    }

    /** The head appeals. */
    public void appeal(UUID partId, String words, String personId) {
        var part = requireHead(partId, personId);
        refuseLate(part);
        parts.appeal(partId, words, personId);
    }

    /** The window is over: a unit that said nothing is settled. */
    public void expire(UUID partId) {
        parts.expire(partId);
    }

    /** The lead rejects the appeal: the points stay. */
    public void reject(UUID partId, String answer, String personId) {
        requireLead(partId, personId);
        parts.answer(partId, false, answer, personId);
    }

    /** The lead accepts the appeal with the points as they are from now on, of which at least one is another. */
    public void accept(UUID partId, List<Entry> entries, String answer, String personId) {
        var part = requireLead(partId, personId);
        ScoreSheet.refuseImpossible(register.setOf(part), entries);
        var known = scores.of(partId);
        var changed = entries.stream()
                .filter(entry ->
                        entry.points().compareTo(known.get(entry.criterion()).score()) != 0)
                .toList();
        if (changed.isEmpty()) {
            throw new Refused(
                    "appeal-changes-nothing",
                    "Chấp nhận kiến nghị thì phải đổi điểm ít nhất một tiêu chí; nếu giữ nguyên điểm, hãy chọn không chấp nhận.",
                    "scores");
        }
        ScoreSheet.refuseUnexplained(known, changed);
        scores.keepAfterAppeal(partId, changed);
        parts.answer(partId, true, answer, personId);
    }

    /** Tells the unit the answer. */
    public void tellAnswer(UUID partId) {
        var part = parts.get(partId);
        notices.tellUnit(
                NoticeKind.RESULT,
                partId,
                part.unitCode(),
                Boolean.TRUE.equals(part.appealAccepted())
                        ? "Kiến nghị được chấp nhận"
                        : "Kiến nghị không được chấp nhận",
                part.appealAnswer());
    }

    /** Tells the lead and the managers that an appeal waits for its answer. */
    public void escalate(UUID partId) {
        var classification = register.get(parts.get(partId).classificationId());
        notices.escalate(
                NoticeKind.OVERDUE,
                classification,
                partId,
                "Kiến nghị chưa được trả lời",
                "Có kiến nghị chờ trả lời; hãy trả lời đơn vị.");
    }

    private UnitPart requireLead(UUID partId, String personId) {
        var part = parts.get(partId);
        desks.require(register.get(part.classificationId()).lead(), personId);
        return part;
    }

    private UnitPart requireHead(UUID partId, String personId) {
        var part = parts.get(partId);
        desks.require(new Seat(Role.HEAD, part.unitCode()), personId);
        return part;
    }

    private void refuseLate(UnitPart part) {
        var lastDay = part.appealLastDay();
        if (lastDay != null && LocalDate.now(clock).isAfter(lastDay)) {
            var set = register.setOf(part);
            throw new Refused(
                    "appeal-late",
                    "Thời hạn kiến nghị là %d ngày làm việc kể từ ngày báo kết quả thẩm định (%s), đến hết ngày %s, đã qua; điểm thẩm định được giữ nguyên."
                            .formatted(set.appealDays(), set.name(), day(lastDay)));
        }
    }
}
