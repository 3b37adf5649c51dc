package vn.thidua.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** The standing body derives the plan of a year from the programme and issues it; units are then given their tasks. */
@Service
@Transactional
public class YearlyPlanning {

    private static final int LONGEST_REASON = 500;

    private final Programmes programmes;
    private final PlanTable plans;
    private final AssignmentTable assignments;
    private final CoordinationTable coordination;
    private final PlanProcess process;
    private final PlanDraft draft;
    private final ProgrammeDesks desks;
    private final Clock clock;

    YearlyPlanning(
            Programmes programmes,
            PlanTable plans,
            AssignmentTable assignments,
            CoordinationTable coordination,
            PlanProcess process,
            PlanDraft draft,
            ProgrammeDesks desks,
            Clock clock) {
        this.programmes = programmes;
        this.plans = plans;
        this.assignments = assignments;
        this.coordination = coordination;
        this.process = process;
        this.draft = draft;
        this.desks = desks;
        this.clock = clock;
    }

    /** The plan of a year as issued, if it is. */
    public Optional<YearlyPlan> issued(String programme, int year) {
        return plans.find(programme, year);
    }

    /**
     * What a plan issued today would give to whom: every task of the programme.
     *
     * @throws Refused when the year is outside the programme's term
     */
    public List<PlannedTask> preview(Programme programme, int year) {
        return draft.of(programme, year, LocalDate.now(clock));
    }

    /** Whether the person may issue yearly plans of the programme. */
    public boolean mayIssue(Programme programme, String personId) {
        return desks.seats(ProgrammeDesks.ISSUING, programme.standingBody(), personId);
    }

    /**
     * Issues the plan of a year. Giving its tasks out begins after this transaction.
     *
     * @param omitted reasons of the tasks that nobody is given although they are due, by code
     * @throws Refused when the person may not, the paper cannot be, there is a plan, or nothing would be given out
     */
    public YearlyPlan issue(
            Programme programme, int year, OfficialDocument document, Map<String, String> omitted, String personId) {
        desks.require(ProgrammeDesks.ISSUING, programme.standingBody(), personId);
        refuseUnlessPossible(programme, year, document);
        var given = draft.of(programme, year, document.date()).stream()
                .filter(PlannedTask::given)
                .toList();
        refuseUnlessDue(given, omitted);
        var kept = given.stream()
                .filter(one -> !omitted.containsKey(one.task().code()))
                .toList();
        if (kept.isEmpty()) {
            throw new Refused(
                    "reform-plan-empty", "Kế hoạch không giao nhiệm vụ nào; hãy giữ lại ít nhất một nhiệm vụ.");
        }
        var plan = new YearlyPlan(UUID.randomUUID(), programme.code(), programme.version(), year, document);
        if (!plans.add(plan, personId)) {
            throw new Refused(
                    "reform-plan-issued", "Kế hoạch năm %d đã được ban hành; hãy tải lại trang.".formatted(year));
        }
        plans.omit(plan.id(), omitted);
        assign(programme, plan, kept);
        process.start(plan, programme);
        return plan;
    }

    private void assign(Programme programme, YearlyPlan plan, List<PlannedTask> given) {
        var rows = programme.rows();
        var helping = new HashMap<UUID, List<String>>();
        var all = given.stream()
                .flatMap(one -> one.leads().stream().map(unit -> {
                    var assignment = assignment(programme, plan, one, rows.indexOf(one.task()), unit);
                    helping.put(
                            assignment.id(),
                            one.coordinating().stream()
                                    .filter(helper -> !helper.equals(unit))
                                    .toList());
                    return assignment;
                }))
                .toList();
        assignments.add(plan, all);
        coordination.add(helping);
    }

    private static Assignment assignment(
            Programme programme, YearlyPlan plan, PlannedTask planned, int position, String unit) {
        var due = planned.due();
        return new Assignment(
                UUID.randomUUID(),
                plan.id(),
                plan.year(),
                programme.sectionOf(planned.task()).code(),
                planned.task().code(),
                position,
                unit,
                due.kind(),
                due.lastDay(),
                due.explanation(),
                due.kind() != Due.Kind.BY_NAMED_DAY,
                firstQuarter(plan),
                Assignment.Stage.OPEN,
                false,
                null);
    }

    /** Nobody tells progress of quarters that were over when the plan was issued. */
    private static int firstQuarter(YearlyPlan plan) {
        return plan.document().date().getYear() < plan.year()
                ? 1
                : DueDays.quarterOf(plan.document().date());
    }

    private void refuseUnlessPossible(Programme programme, int year, OfficialDocument document) {
        document.refuseUnlessPossible(LocalDate.now(clock));
        if (document.date().isBefore(programme.decision().date())) {
            throw new Refused(
                    "reform-plan-early",
                    "Kế hoạch năm không thể ban hành trước %s; hãy nhập lại ngày."
                            .formatted(programme.decision().cited()),
                    "documentDate");
        }
        if (document.date().getYear() > year) {
            throw new Refused(
                    "reform-plan-late",
                    "Ngày kế hoạch phải ở trong năm %d hoặc trước đó; hãy nhập lại ngày.".formatted(year),
                    "documentDate");
        }
    }

    private static void refuseUnlessDue(List<PlannedTask> given, Map<String, String> omitted) {
        omitted.forEach((task, reason) -> {
            if (given.stream().noneMatch(one -> one.task().code().equals(task))) {
                throw new Refused(
                        "reform-omission-unknown",
                        "Nhiệm vụ %s không có trong kế hoạch năm nên không cần bỏ ra; hãy tải lại trang."
                                .formatted(task),
                        "omitted");
            }
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new Refused(
                        "reform-omission-reason",
                        "Hãy ghi lý do không giao nhiệm vụ %s, nhiều nhất %d ký tự.".formatted(task, LONGEST_REASON),
                        "omitted");
            }
        });
    }
}
