package vn.thidua.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.Written;
import vn.thidua.notification.NoticeKind;
import vn.thidua.programme.ReformAct.Kind;
import vn.thidua.refusal.Refused;

/** The standing body takes what was handed in, or gives it back. Whether it was in time is the hand-in's day, never today. */
@Service
@Transactional
public class ProductTaking {

    private final AssignmentTable assignments;
    private final ActTable acts;
    private final TaskReading reading;
    private final TaskFigures figures;
    private final TaskNotices notices;
    private final ProgrammeDesks desks;
    private final Clock clock;

    ProductTaking(
            AssignmentTable assignments,
            ActTable acts,
            TaskReading reading,
            TaskFigures figures,
            TaskNotices notices,
            ProgrammeDesks desks,
            Clock clock) {
        this.assignments = assignments;
        this.acts = acts;
        this.reading = reading;
        this.figures = figures;
        this.notices = notices;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * Takes what was handed in; not by who handed it in.
     *
     * @param hadOn the day on which the product was here already, when that was before it was handed in; then with a
     *              note, and not before the day of the product's own document
     * @param note  Vietnamese, empty when there is nothing to say
     */
    public void accept(UUID id, @Nullable LocalDate hadOn, String note, String personId) {
        var assignment = handedIn(id, personId);
        var handedIn = handedInOn(assignment);
        var handIn = reading.handInOf(id).orElseThrow();
        refuseOwn(handIn, personId);
        if (hadOn != null) {
            refuseUnlessEarlier(hadOn, handedIn, note);
            refuseBeforePaper(hadOn, handIn.paper());
        }
        assignments.accept(id, hadOn == null ? handedIn : hadOn);
        var standingBody = reading.programmeOf(assignment).standingBody();
        acts.add(id, acts.by(Kind.ACCEPTED, standingBody, personId, hadOn == null ? handedIn : hadOn, note, null));
        derive(assignment);
    }

    /**
     * Gives it back to the unit.
     *
     * @param until a new last day, only for what was handed in in time; none leaves the day as it is
     */
    public void giveBack(UUID id, String reason, @Nullable LocalDate until, String personId) {
        var assignment = handedIn(id, personId);
        if (until != null) {
            extend(assignment, until);
        }
        assignments.giveBack(id);
        var standingBody = reading.programmeOf(assignment).standingBody();
        var day = until == null ? today() : until;
        acts.add(id, acts.by(Kind.RETURNED, standingBody, personId, day, reason, null));
        notices.tellUnit(
                NoticeKind.RETURNED,
                id,
                assignment.unit(),
                "Nhiệm vụ %s bị trả lại".formatted(assignment.task()),
                "%s Hãy bổ sung và nộp lại.".formatted(reason));
        derive(assignment);
    }

    private void extend(Assignment assignment, LocalDate until) {
        if (!assignment.handedInInTime()) {
            throw new Refused(
                    "reform-extension-late",
                    "Chỉ cho thêm thời gian khi sản phẩm đã nộp trong hạn; hãy để trống ô này.",
                    "until");
        }
        if (until.isBefore(today()) || until.isBefore(assignment.dueDay())) {
            throw new Refused(
                    "reform-extension-past",
                    "Hạn bổ sung phải từ hôm nay và không trước hạn cũ %s; hãy chọn lại."
                            .formatted(Written.day(assignment.dueDay())),
                    "until");
        }
        var explanation = "%s\nSản phẩm nộp trong hạn bị trả lại ngày %s; được bổ sung đến hết ngày %s."
                .formatted(assignment.explanation(), Written.day(today()), Written.day(until));
        assignments.extend(assignment.id(), until, explanation);
    }

    private void refuseUnlessEarlier(LocalDate hadOn, LocalDate handedIn, String note) {
        if (!hadOn.isBefore(handedIn)) {
            throw new Refused(
                    "reform-had-on-late",
                    "Ngày đã nhận sản phẩm phải trước ngày nộp %s; nếu nhận đúng ngày nộp thì để trống."
                            .formatted(Written.day(handedIn)),
                    "hadOn");
        }
        if (note.isBlank()) {
            throw new Refused(
                    "reform-had-on-note", "Hãy ghi căn cứ cho biết sản phẩm đã nhận trước khi nộp ở đây.", "note");
        }
    }

    /** Nobody had a product before its document was written. */
    private static void refuseBeforePaper(LocalDate hadOn, @Nullable OfficialDocument paper) {
        if (paper != null && hadOn.isBefore(paper.date())) {
            throw new Refused(
                    "reform-had-on-early",
                    "Ngày đã nhận sản phẩm không được trước ngày %s của văn bản sản phẩm; hãy chọn lại."
                            .formatted(Written.day(paper.date())),
                    "hadOn");
        }
    }

    private static void refuseOwn(ReformAct handIn, String personId) {
        if (personId.equals(handIn.person())) {
            throw new Refused(
                    "reform-own-product",
                    "Bạn đã nộp sản phẩm này nên không tự chấp nhận; hãy để người khác chấp nhận.");
        }
    }

    private Assignment handedIn(UUID id, String personId) {
        var assignment = assignments.get(id);
        desks.require(ProgrammeDesks.TAKING, reading.programmeOf(assignment).standingBody(), personId);
        return assignment;
    }

    private static LocalDate handedInOn(Assignment assignment) {
        return Objects.requireNonNull(assignment.handedInOn(), "Nothing was handed in");
    }

    private void derive(Assignment assignment) {
        figures.derive(assignment.unit(), reading.planOf(assignment));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
