package vn.thidua.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.notification.NoticeKind;
import vn.thidua.programme.ReformAct.Kind;
import vn.thidua.refusal.Refused;

/** Units that help with a task say what they did. */
@Service
@Transactional
public class Coordinating {

    private static final int LONGEST_TEXT = 2000;

    private final AssignmentTable assignments;
    private final CoordinationTable coordination;
    private final ActTable acts;
    private final TaskNotices notices;
    private final ProgrammeDesks desks;
    private final Clock clock;

    Coordinating(
            AssignmentTable assignments,
            CoordinationTable coordination,
            ActTable acts,
            TaskNotices notices,
            ProgrammeDesks desks,
            Clock clock) {
        this.assignments = assignments;
        this.coordination = coordination;
        this.acts = acts;
        this.notices = notices;
        this.desks = desks;
        this.clock = clock;
    }

    /** Whether the person may answer for a unit that helps with the assignment. */
    public boolean mayAnswer(UUID id, String unit, String personId) {
        return coordination.of(id).contains(unit) && desks.seats(ProgrammeDesks.ACTING, unit, personId);
    }

    /** Tells the leading unit what the helping unit did. */
    public void answer(UUID id, String unit, String text, @Nullable OfficialDocument document, String personId) {
        desks.require(ProgrammeDesks.ACTING, unit, personId);
        refuseUnlessPossible(id, unit, text);
        var today = LocalDate.now(clock);
        if (document != null) {
            document.refuseUnlessPossible(today);
        }
        acts.add(id, acts.by(Kind.COORDINATED, unit, personId, today, text.strip(), document));
        var assignment = assignments.get(id);
        notices.tellUnit(
                NoticeKind.NEW_WORK,
                id,
                assignment.unit(),
                "Phối hợp nhiệm vụ %s".formatted(assignment.task()),
                "%s: %s".formatted(notices.nameOf(unit), text.strip()));
    }

    private void refuseUnlessPossible(UUID id, String unit, String text) {
        if (!coordination.of(id).contains(unit)) {
            throw new Refused(
                    "reform-not-coordinating", "Đơn vị của bạn không được giao phối hợp thực hiện nhiệm vụ này.");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new Refused(
                    "reform-answer-text",
                    "Hãy ghi kết quả phối hợp, nhiều nhất %d ký tự.".formatted(LONGEST_TEXT),
                    "text");
        }
    }
}
