package vn.thidua.movement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlans;
import vn.thidua.movement.PlanArchive;
import vn.thidua.movement.PlanArchive.PlanVersion;
import vn.thidua.movement.PlanPreview;
import vn.thidua.refusal.Refused;

/** What the plan editor needs beside importing: versions, the file of one, and a preview on existing figures. */
@RestController
@RequestMapping("/api/movements")
@Tag(name = "Soạn kế hoạch phong trào")
class PlanController {

    private final MovementPlans plans;
    private final PlanArchive archive;
    private final PlanPreview preview;
    private final PlanAccess access;

    PlanController(MovementPlans plans, PlanArchive archive, PlanPreview preview, PlanAccess access) {
        this.plans = plans;
        this.archive = archive;
        this.preview = preview;
        this.access = access;
    }

    @GetMapping("/{code}/versions")
    @Operation(summary = "Các phiên bản của một kế hoạch, mới nhất đứng trước")
    List<PlanVersion> versions(Principal principal, @PathVariable String code) {
        access.mustBeAllowedToEdit(principal);
        return plans.findNewest(code).filter(plan -> access.mayRead(principal, plan)).stream()
                .flatMap(plan -> archive.versions(code).stream())
                .toList();
    }

    @GetMapping("/{code}/versions/{version}")
    @Operation(summary = "Một phiên bản dưới dạng tệp YAML")
    ResponseEntity<byte[]> file(Principal principal, @PathVariable String code, @PathVariable int version) {
        access.mustBeAllowedToEdit(principal);
        var plan = plans.find(code, version)
                .filter(found -> access.mayRead(principal, found))
                .orElseThrow(() -> notFound(code));
        var name = "%s-v%d.yaml".formatted(code, version);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(archive.export(plan).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(path = "/file", consumes = "application/yaml", produces = "application/yaml")
    @Operation(summary = "Kế hoạch đang soạn dưới dạng tệp YAML; không lưu gì")
    String file(Principal principal, @RequestBody byte[] content) {
        access.mustBeAllowedToEdit(principal);
        return archive.export(plans.check(new String(content, StandardCharsets.UTF_8), principal.getName()));
    }

    @PostMapping(path = "/preview", consumes = "application/yaml")
    @Operation(
            summary = "Thử kế hoạch trên số liệu hiện có",
            description = "Ai đạt, ai không đạt, ai cần người xem nếu mọi đối tượng đều được đề nghị; không lưu gì."
                    + " criterion chỉ thử một tiêu chí.")
    List<PlanPreview.Line> preview(
            Principal principal,
            @RequestBody byte[] content,
            @RequestParam String award,
            @RequestParam int year,
            @RequestParam Optional<String> criterion) {
        access.mustBeAllowedToEdit(principal);
        var plan = plans.check(new String(content, StandardCharsets.UTF_8), principal.getName());
        refuseUnknown(plan, award, year);
        return preview.of(plan, award, year, criterion.orElse(null));
    }

    private static void refuseUnknown(MovementPlan plan, String award, int year) {
        if (plan.awards().stream().noneMatch(candidate -> candidate.code().equals(award))) {
            throw new Refused(
                    "award-not-found",
                    "Kế hoạch không có hình thức khen thưởng mang mã “%s”; hãy chọn lại.".formatted(award),
                    "award");
        }
        if (!plan.years().contains(year)) {
            throw new Refused("year-outside", "Phong trào không có năm %d; hãy chọn năm khác.".formatted(year), "year");
        }
    }

    private static Refused notFound(String code) {
        return new Refused(
                "movement-not-found",
                "Không có kế hoạch hoặc phiên bản này của “%s”; hãy kiểm tra lại.".formatted(code));
    }
}
