package vn.thidua.movement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlans;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Reads, checks and imports movement plans. */
@RestController
@RequestMapping("/api/movements")
@Tag(name = "Phong trào", description = "Kế hoạch phong trào thi đua")
class MovementController {

    private final MovementPlans plans;
    private final Organisation organisation;

    MovementController(MovementPlans plans, Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    @GetMapping
    @Operation(
            summary = "Các phong trào",
            description = "Phiên bản mới nhất của mỗi kế hoạch, năm mới nhất đứng trước.")
    List<PlanSummary> all() {
        return plans.newest().stream().map(PlanSummary::of).toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "Phiên bản mới nhất của một kế hoạch")
    MovementPlan one(@PathVariable String code) {
        return plans.findNewest(code)
                .orElseThrow(() -> new Refused(
                        "movement-not-found",
                        "Không có phong trào nào mang mã “%s”; hãy kiểm tra lại mã.".formatted(code)));
    }

    @GetMapping(path = "/plan-schema", produces = "application/schema+json")
    @Operation(summary = "Lược đồ JSON của tệp kế hoạch")
    Resource schema() {
        return new ClassPathResource("movement/plan.schema.json");
    }

    @PostMapping(consumes = {"application/yaml", MediaType.TEXT_PLAIN_VALUE})
    @Operation(
            summary = "Nhập kế hoạch từ tệp YAML",
            description = "Tệp khác với phiên bản mới nhất thành phiên bản tiếp theo. check=true chỉ kiểm tra.")
    PlanSummary importPlan(
            Principal principal, @RequestBody byte[] content, @RequestParam(defaultValue = "false") boolean check) {
        mustBeAllowedToImport(principal);
        var yaml = new String(content, StandardCharsets.UTF_8);
        return PlanSummary.of(check ? plans.check(yaml) : plans.importPlan(yaml, principal.getName()));
    }

    private void mustBeAllowedToImport(Principal principal) {
        organisation
                .findPerson(principal.getName())
                .filter(person -> person.holds(Role.PROCESS_ADMIN) || person.holds(Role.APPRAISAL_LEAD))
                .orElseThrow(() -> new Refused(
                        "import-forbidden", "Bạn không có quyền nhập kế hoạch phong trào; hãy gửi tệp cho Sở Nội vụ."));
    }

    /** A plan in a list. */
    record PlanSummary(String code, int version, String name, int year) {

        static PlanSummary of(MovementPlan plan) {
            return new PlanSummary(plan.code(), plan.version(), plan.name(), plan.year());
        }
    }
}
