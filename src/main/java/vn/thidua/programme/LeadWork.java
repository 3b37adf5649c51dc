package vn.thidua.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.Written;
import vn.thidua.programme.ReformAct.Kind;
import vn.thidua.refusal.Refused;

/** What the unit that leads a task does about it. */
@Service
@Transactional
public class LeadWork {

    private final AssignmentTable assignments;
    private final ActTable acts;
    private final TaskReading reading;
    private final TaskFigures figures;
    private final ProgrammeDesks desks;
    private final Clock clock;

    LeadWork(
            AssignmentTable assignments,
            ActTable acts,
            TaskReading reading,
            TaskFigures figures,
            ProgrammeDesks desks,
            Clock clock) {
        this.assignments = assignments;
        this.acts = acts;
        this.reading = reading;
        this.figures = figures;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * Names the day of a task whose document names none.
     *
     * @param day   within the year, not before today while the year lasts
     * @param basis what the day follows from, Vietnamese
     */
    public void nameDay(UUID id, LocalDate day, String basis, String personId) {
        var assignment = ofUnit(id, personId);
        refuseUnlessOfYear(assignment, day);
        var explanation = "%s\nĐơn vị nêu ngày hoàn thành %s: %s"
                .formatted(assignment.explanation().lines().findFirst().orElse(""), Written.day(day), basis);
        assignments.nameDay(id, day, explanation);
        acts.add(id, acts.by(Kind.DAY_NAMED, assignment.unit(), personId, day, basis, null));
        derive(assignment);
    }

    /** Hands the product in, today. */
    public void handIn(UUID id, OfficialDocument product, String summary, String personId) {
        product.refuseUnlessPossible(today());
        move(ofUnit(id, personId), Kind.PRODUCT, summary, product, personId);
    }

    /**
     * Says that nothing was to be done this year; the standing body has to agree.
     *
     * @throws Refused also when the document does not make the task depend on a need
     */
    public void reportNothing(UUID id, String reason, String personId) {
        var assignment = ofUnit(id, personId);
        if (!reading.taskOf(assignment).toDo().deadline().rule().onDemand()) {
            throw new Refused(
                    "reform-task-always-due",
                    "Nhiệm vụ này phải thực hiện mọi năm, không báo không phát sinh được; hãy nộp sản phẩm.",
                    "action");
        }
        move(assignment, Kind.NOTHING_AROSE, reason, null, personId);
    }

    /** Tells the progress of the quarter whose turn it is; that of the last quarter is handed in for the year. */
    public void reportProgress(UUID id, String progress, @Nullable OfficialDocument document, String personId) {
        var assignment = ofUnit(id, personId);
        if (document != null) {
            document.refuseUnlessPossible(today());
        }
        acts.add(
                id,
                acts.by(Kind.PROGRESS, assignment.unit(), personId, today(), progress, document)
                        .ofQuarter(assignment.quarter()));
        if (!assignments.endQuarter(id, assignment.quarter())) {
            assignments.handIn(id, today(), false);
        }
    }

    private void move(
            Assignment assignment, Kind kind, String text, @Nullable OfficialDocument paper, String personId) {
        assignments.handIn(assignment.id(), today(), kind == Kind.NOTHING_AROSE);
        acts.add(assignment.id(), acts.by(kind, assignment.unit(), personId, today(), text, paper));
        derive(assignment);
    }

    private void derive(Assignment assignment) {
        figures.derive(assignment.unit(), reading.planOf(assignment));
    }

    private Assignment ofUnit(UUID id, String personId) {
        var assignment = assignments.get(id);
        desks.require(ProgrammeDesks.ACTING, assignment.unit(), personId);
        return assignment;
    }

    private void refuseUnlessOfYear(Assignment assignment, LocalDate day) {
        var lastOfYear = LocalDate.of(assignment.year(), Month.DECEMBER, 31);
        var earliest = today().isAfter(lastOfYear) ? LocalDate.of(assignment.year(), Month.JANUARY, 1) : today();
        if (day.isBefore(earliest) || day.isAfter(lastOfYear)) {
            throw new Refused(
                    "reform-day-outside",
                    "Ngày hoàn thành phải từ %s đến %s; hãy chọn lại."
                            .formatted(Written.day(earliest), Written.day(lastOfYear)),
                    "day");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
