package vn.thidua.movement.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Set;
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

/** Reading, checking and importing movement plans. */
@RestController
@RequestMapping("/api/movements")
class MovementController {

    private static final Set<Role> IMPORT = Set.of(Role.PROCESS_ADMIN, Role.APPRAISAL_LEAD);

    private final MovementPlans plans;
    private final Organisation organisation;

    MovementController(MovementPlans plans, Organisation organisation) {
        this.plans = plans;
        this.organisation = organisation;
    }

    @GetMapping
    List<Summary> all() {
        return plans.newest().stream().map(Summary::of).toList();
    }

    @GetMapping("/{code}")
    MovementPlan one(@PathVariable String code) {
        return plans.findNewest(code)
                .orElseThrow(() -> new Refused("not-found", "Không có phong trào nào mang mã “%s”.".formatted(code)));
    }

    /** The JSON Schema of plan files. */
    @GetMapping(path = "/plan-schema", produces = "application/schema+json")
    Resource schema() {
        return new ClassPathResource("movement/plan.schema.json");
    }

    /** Keeps a plan file as the plan's next version; with {@code check=true} nothing is kept. */
    @PostMapping(consumes = {"application/yaml", MediaType.TEXT_PLAIN_VALUE})
    Summary importPlan(
            Principal sender, @RequestParam(defaultValue = "false") boolean check, @RequestBody byte[] content) {
        var person = organisation.person(sender.getName());
        if (IMPORT.stream().noneMatch(person::holds)) {
            throw new Refused("forbidden", "Bạn không có quyền nhập kế hoạch phong trào; hãy gửi tệp cho Sở Nội vụ.");
        }
        var yaml = new String(content, StandardCharsets.UTF_8);
        return Summary.of(check ? plans.check(yaml) : plans.importPlan(yaml, sender.getName()));
    }

    /** A plan in a list. */
    record Summary(String code, int version, String name, int year) {

        static Summary of(MovementPlan plan) {
            return new Summary(plan.code(), plan.version(), plan.name(), plan.year());
        }
    }
}
