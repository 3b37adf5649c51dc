package vn.thidua.movement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
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
import vn.thidua.refusal.Refused;

/** Reads, checks and imports movement plans. */
@RestController
@RequestMapping("/api/movements")
@Tag(name = "Phong trào", description = "Kế hoạch phong trào thi đua")
class MovementController {

    private final MovementPlans plans;
    private final PlanAccess access;

    MovementController(MovementPlans plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "Các phong trào",
            description = "Phiên bản mới nhất của mỗi kế hoạch của tỉnh mình, năm mới nhất đứng trước.")
    List<PlanSummary> all(Principal principal) {
        return plans.newest().stream()
                .filter(plan -> access.mayRead(principal, plan))
                .map(PlanSummary::of)
                .toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "Phiên bản mới nhất của một kế hoạch")
    MovementPlan one(Principal principal, @PathVariable String code) {
        return plans.findNewest(code)
                .filter(plan -> access.mayRead(principal, plan))
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
            description = "Tệp khác với phiên bản mới nhất thành phiên bản tiếp theo. check=true chỉ kiểm tra; base là"
                    + " phiên bản đã mở để sửa, 0 cho kế hoạch mới.")
    PlanSummary importPlan(
            Principal principal,
            @RequestBody byte[] content,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam Optional<Integer> base) {
        access.mustBeAllowedToEdit(principal);
        var yaml = new String(content, StandardCharsets.UTF_8);
        var by = principal.getName();
        if (!check) {
            base.ifPresent(
                    version -> refuseChanged(principal, plans.check(yaml, by).code(), version));
        }
        return PlanSummary.of(check ? plans.check(yaml, by) : plans.importPlan(yaml, by));
    }

    private void refuseChanged(Principal principal, String code, int base) {
        var newest = plans.findNewest(code)
                .filter(plan -> access.mayRead(principal, plan))
                .map(MovementPlan::version)
                .orElse(0);
        if (newest != base) {
            throw new Refused(
                    "plan-changed",
                    newest == 0
                            ? "Kế hoạch “%s” không còn nữa; hãy tải lại trang.".formatted(code)
                            : "Mã “%s” đã có kế hoạch ở phiên bản %d; hãy tải tệp của bạn về, mở phiên bản đó rồi sửa tiếp."
                                    .formatted(code, newest));
        }
    }

    /** A plan in a list. */
    record PlanSummary(String code, int version, String name, int year) {

        static PlanSummary of(MovementPlan plan) {
            return new PlanSummary(plan.code(), plan.version(), plan.name(), plan.year());
        }
    }
}
