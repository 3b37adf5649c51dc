package vn.thidua.classification;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.Reminders;
import vn.thidua.classification.CriterionScore.Entry;
import vn.thidua.classification.UnitPart.Stage;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Units score themselves until the last day: an officer fills in, the head signs. */
@Service
@Transactional
public class SelfScoring {

    private static final int MOST_NAMED = 5;

    private final ClassificationRegister register;
    private final UnitPartTable parts;
    private final ScoreTable scores;
    private final ClassificationDesks desks;
    private final ClassificationNotices notices;
    private final Organisation organisation;
    private final Reminders reminders;
    private final Clock clock;

    SelfScoring(
            ClassificationRegister register,
            UnitPartTable parts,
            ScoreTable scores,
            ClassificationDesks desks,
            ClassificationNotices notices,
            Organisation organisation,
            Reminders reminders,
            Clock clock) {
        this.register = register;
        this.parts = parts;
        this.scores = scores;
        this.desks = desks;
        this.notices = notices;
        this.organisation = organisation;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** An officer or the head fills the unit's own points in. */
    public void fill(UUID partId, List<Entry> entries, String personId) {
        var part = parts.get(partId);
        desks.requireAny(ClassificationDesks.actingFor(part.unitCode()), personId);
        refuseLate(part);
        ScoreSheet.refuseImpossible(register.setOf(part), entries);
        scores.keepSelf(partId, entries);
        parts.fill(partId, personId);
    }

    /** The head signs: from then on it is the unit's word. */
    public void sign(UUID partId, String personId) {
        refuseLate(requireHead(partId, personId));
        parts.sign(partId, personId);
    }

    /** The head gives it back to the officer. */
    public void giveBack(UUID partId, String reason, String personId) {
        refuseLate(requireHead(partId, personId));
        parts.giveBack(partId, reason);
    }

    /** Reminds those without a signed self-score. */
    public void remind(UUID id) {
        var due = register.get(id).selfScoreDue();
        missing(id)
                .forEach(part -> notices.tellUnit(
                        NoticeKind.DUE_SOON,
                        part.id(),
                        part.unitCode(),
                        "Sắp hết hạn tự chấm điểm cải cách hành chính",
                        "Hạn tự chấm điểm là hết ngày %s; hãy tự chấm và trình thủ trưởng ký."
                                .formatted(reminders.tell(due))));
    }

    /** Notes who did not score itself in time and tells both sides; doing it again changes nothing. */
    public void noteMissing(UUID id) {
        var late = missing(id);
        if (late.isEmpty()) {
            return;
        }
        parts.noteMissing(id);
        scores.forgetUnsigned(id);
        late.forEach(part -> notices.tellUnit(
                NoticeKind.OVERDUE,
                part.id(),
                part.unitCode(),
                "Không tự chấm điểm đúng hạn",
                rule(register.get(id)) + " Điểm được thẩm định theo tài liệu có được."));
        tellLead(register.get(id), late);
    }

    private void tellLead(Classification classification, List<UnitPart> late) {
        var names = late.stream()
                .limit(MOST_NAMED)
                .map(part -> organisation.unit(part.unitCode()).name())
                .collect(Collectors.joining("; "));
        notices.escalate(
                NoticeKind.OVERDUE,
                classification,
                classification.id(),
                "Đơn vị không tự chấm điểm đúng hạn",
                "%s: %d đơn vị không tự chấm đúng hạn (%s%s)."
                        .formatted(classification.name(), late.size(), names, late.size() > MOST_NAMED ? "; …" : ""));
    }

    private List<UnitPart> missing(UUID id) {
        return parts.of(id).stream()
                .filter(part -> part.stage().compareTo(Stage.SELF_SCORED) < 0)
                .toList();
    }

    private UnitPart requireHead(UUID partId, String personId) {
        var part = parts.get(partId);
        desks.require(new Seat(Role.HEAD, part.unitCode()), personId);
        return part;
    }

    private void refuseLate(UnitPart part) {
        var classification = register.get(part.classificationId());
        if (LocalDate.now(clock).isAfter(classification.selfScoreDue())) {
            throw new Refused(
                    "self-score-late",
                    rule(classification)
                            + " Bản tự chấm này không được nhận; hãy gửi tài liệu kiểm chứng để được thẩm định.");
        }
    }

    private static String rule(Classification classification) {
        return "Hạn tự chấm điểm là hết ngày %s theo %s, đã quá hạn."
                .formatted(day(classification.selfScoreDue()), classification.askedBy());
    }
}
