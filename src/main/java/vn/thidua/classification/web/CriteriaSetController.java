package vn.thidua.classification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.classification.CriteriaSet;
import vn.thidua.classification.CriteriaSets;
import vn.thidua.classification.CriteriaSets.Kept;

/** Reads, checks and keeps criteria sets. */
@RestController
@RequestMapping("/api/criteria-sets")
@Tag(name = "Bộ tiêu chí phân loại", description = "Điểm từng trục, ngưỡng các nhóm")
class CriteriaSetController {

    private final CriteriaSets sets;

    CriteriaSetController(CriteriaSets sets) {
        this.sets = sets;
    }

    @GetMapping
    @Operation(summary = "Phiên bản mới nhất của mỗi bộ tiêu chí của tỉnh mình, kèm nguyên văn tệp")
    List<Kept> all(Principal principal) {
        return sets.newestFor(principal.getName());
    }

    @PostMapping(consumes = {"application/yaml", MediaType.TEXT_PLAIN_VALUE})
    @Operation(
            summary = "Nhập bộ tiêu chí từ tệp YAML",
            description = "Tệp khác với phiên bản mới nhất thành phiên bản tiếp theo. check=true chỉ kiểm tra.")
    CriteriaSet importSet(
            Principal principal, @RequestBody byte[] content, @RequestParam(defaultValue = "false") boolean check) {
        var yaml = new String(content, StandardCharsets.UTF_8);
        var by = principal.getName();
        return check ? sets.check(yaml, by) : sets.importSet(yaml, by);
    }
}
