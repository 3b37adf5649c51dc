package vn.thidua.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.programme.Programme;
import vn.thidua.programme.ProgrammeSight;
import vn.thidua.programme.Programmes;
import vn.thidua.programme.YearlyPlanning;

/** Reads and imports reform programmes. */
@RestController
@RequestMapping("/api/programmes")
@Tag(name = "Kế hoạch cải cách hành chính", description = "Chỉ tiêu, nhiệm vụ và kế hoạch từng năm")
class ProgrammeController {

    private final Programmes programmes;
    private final ProgrammeSight sight;
    private final YearlyPlanning planning;
    private final ProgrammeAccess access;

    ProgrammeController(Programmes programmes, ProgrammeSight sight, YearlyPlanning planning, ProgrammeAccess access) {
        this.programmes = programmes;
        this.sight = sight;
        this.planning = planning;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "Các kế hoạch cải cách hành chính nhiều năm của tỉnh, phiên bản mới nhất")
    List<Summary> all(Principal principal) {
        return sight.all(principal.getName()).stream()
                .map(programme -> summary(programme, principal))
                .toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "Một kế hoạch: chỉ tiêu, nhiệm vụ, thời hạn, cơ quan chủ trì và phối hợp")
    Programme one(Principal principal, @PathVariable String code) {
        return sight.one(code, principal.getName());
    }

    @PostMapping(consumes = {"application/yaml", MediaType.TEXT_PLAIN_VALUE})
    @Operation(
            summary = "Nhập kế hoạch từ tệp YAML",
            description =
                    "Tệp khác với phiên bản mới nhất thành phiên bản tiếp theo. check=true chỉ kiểm tra. Có một chỗ"
                            + " sai thì không nhập gì.")
    Summary importProgramme(
            Principal principal, @RequestBody byte[] content, @RequestParam(defaultValue = "false") boolean check) {
        access.mustBeAllowedToImport(principal);
        var yaml = new String(content, StandardCharsets.UTF_8);
        var by = principal.getName();
        return summary(check ? programmes.check(yaml, by) : programmes.importProgramme(yaml, by), principal);
    }

    private Summary summary(Programme programme, Principal principal) {
        return new Summary(
                programme.code(),
                programme.version(),
                programme.name(),
                programme.province(),
                programme.years(),
                programme.tasks().size(),
                programme.targets().size(),
                planning.mayIssue(programme, principal.getName()),
                access.mayImport(principal));
    }

    /**
     * A programme in a list.
     *
     * @param mayIssue  whether who asks may issue its yearly plans
     * @param mayImport whether who asks may import another version
     */
    record Summary(
            String code,
            int version,
            String name,
            String province,
            List<Integer> years,
            int tasks,
            int targets,
            boolean mayIssue,
            boolean mayImport) {}
}
