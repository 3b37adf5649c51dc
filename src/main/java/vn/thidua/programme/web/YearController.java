package vn.thidua.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.Organisation;
import vn.thidua.programme.PlanGiving;
import vn.thidua.programme.PlannedTask;
import vn.thidua.programme.ProgrammeSight;
import vn.thidua.programme.TaskCount;
import vn.thidua.programme.TaskSearch;
import vn.thidua.programme.TaskStatus;
import vn.thidua.programme.YearlyPlan;
import vn.thidua.programme.YearlyPlanning;

/** One year of a programme: its plan, and how the tasks stand. */
@RestController
@RequestMapping("/api/programmes/{code}/years/{year}")
@Tag(name = "Kế hoạch cải cách hành chính")
class YearController {

    private static final int ON_A_PAGE = 50;

    private final ProgrammeSight sight;
    private final YearlyPlanning planning;
    private final PlanGiving giving;
    private final Organisation organisation;

    YearController(ProgrammeSight sight, YearlyPlanning planning, PlanGiving giving, Organisation organisation) {
        this.sight = sight;
        this.planning = planning;
        this.giving = giving;
        this.organisation = organisation;
    }

    @GetMapping("/plan")
    @Operation(summary = "Kế hoạch năm đã ban hành và việc giao nhiệm vụ; chưa ban hành thì nhiệm vụ dự kiến giao")
    PlanView plan(Principal principal, @PathVariable String code, @PathVariable int year) {
        var programme = sight.one(code, principal.getName());
        var issued = planning.issued(code, year);
        return new PlanView(
                programme.standingBody(),
                issued.map(YearlyPlan::document).orElse(null),
                issued.map(plan -> giving.progress(plan.id())).orElse(null),
                issued.isPresent()
                        ? List.of()
                        : planning.preview(programme, year).stream()
                                .map(PlannedView::of)
                                .toList());
    }

    @PostMapping("/plan")
    @Operation(
            summary = "Ban hành kế hoạch năm",
            description =
                    "Dành cho lãnh đạo thẩm định của cơ quan thường trực. Nhiệm vụ được giao dần sau khi ban hành.")
    OfficialDocument issue(
            Principal principal,
            @PathVariable String code,
            @PathVariable int year,
            @RequestBody @Valid IssuedPlan issued) {
        var programme = sight.one(code, principal.getName());
        var omitted = issued.omitted().stream()
                .collect(Collectors.toMap(IssuedPlan.Omitted::task, IssuedPlan.Omitted::reason, (one, other) -> other));
        return planning.issue(programme, year, issued.paper(), omitted, principal.getName())
                .document();
    }

    @GetMapping("/tasks")
    @Operation(
            summary = "Nhiệm vụ đã giao trong năm, mỗi trang 50 nhiệm vụ, trang đầu là 0",
            description =
                    "Cơ quan thẩm định, lãnh đạo theo dõi và người quyết định thấy của cả tỉnh; người khác thấy của"
                            + " đơn vị mình. helping=true là nhiệm vụ đơn vị phối hợp.")
    TaskPage tasks(
            Principal principal,
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam Optional<String> unit,
            @RequestParam(defaultValue = "false") boolean helping,
            @RequestParam Optional<String> section,
            @RequestParam Optional<TaskStatus> status,
            @RequestParam(defaultValue = "0") int page) {
        var person = principal.getName();
        var wanted = new TaskSearch(code, year, unit.orElse(null), helping, section.orElse(null), status.orElse(null));
        var programme = sight.one(code, person);
        var names = organisation.snapshot();
        var first = Math.max(0, Math.min(page, 100_000)) * ON_A_PAGE;
        return new TaskPage(
                sight.count(wanted, person),
                ON_A_PAGE,
                sight.rows(wanted, first, ON_A_PAGE, person).stream()
                        .map(row -> TaskLine.of(row, programme, names))
                        .toList());
    }

    @GetMapping("/progress")
    @Operation(summary = "Số nhiệm vụ theo mục, đơn vị và tình trạng")
    Progress progress(
            Principal principal,
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam Optional<String> unit,
            @RequestParam(defaultValue = "false") boolean helping) {
        var person = principal.getName();
        var wanted = new TaskSearch(code, year, unit.orElse(null), helping, null, null);
        var counts = sight.counts(wanted, person);
        var units = counts.stream()
                .map(TaskCount::unit)
                .distinct()
                .collect(Collectors.toMap(
                        one -> one, one -> organisation.unit(one).name()));
        return new Progress(sight.onlyUnit(person).orElse(null), units, counts);
    }

    /**
     * The plan of a year.
     *
     * @param document none while it is not issued
     * @param progress of giving out, none while it is not issued
     * @param preview  what would be given, while it is not issued
     */
    record PlanView(
            String standingBody,
            @Nullable OfficialDocument document,
            PlanGiving.@Nullable Progress progress,
            List<PlannedView> preview) {}

    /** A task in the preview. */
    record PlannedView(
            String task,
            String text,
            String lead,
            int leads,
            int coordinating,
            @Nullable String lastDay,
            String explanation,
            boolean given,
            String reason) {

        static PlannedView of(PlannedTask planned) {
            var lastDay = planned.due().lastDay();
            return new PlannedView(
                    planned.task().code(),
                    planned.task().text(),
                    planned.task().toDo().lead().text(),
                    planned.leads().size(),
                    planned.coordinating().size(),
                    lastDay == null ? null : lastDay.toString(),
                    planned.due().explanation(),
                    planned.given(),
                    planned.reason());
        }
    }

    /** Some tasks of how many. */
    record TaskPage(int total, int onAPage, List<TaskLine> tasks) {}

    /**
     * How the tasks of a year stand.
     *
     * @param onlyUnit the only unit whose tasks who asks may see; none for the whole province
     * @param units    names by code
     */
    record Progress(@Nullable String onlyUnit, Map<String, String> units, List<TaskCount> counts) {}
}
