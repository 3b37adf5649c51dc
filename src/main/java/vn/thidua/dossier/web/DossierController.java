package vn.thidua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.dossier.CaseModels;
import vn.thidua.dossier.Dossiers;

/** Reads everything about one case. */
@RestController
@RequestMapping("/api/dossiers/{id}")
@Tag(name = "Hồ sơ", description = "Toàn bộ hồ sơ của một vụ việc, bên cạnh mọi công việc")
class DossierController {

    private final Dossiers dossiers;
    private final CaseModels models;

    DossierController(Dossiers dossiers, CaseModels models) {
        this.dossiers = dossiers;
        this.models = models;
    }

    @GetMapping
    @Operation(
            summary = "Hồ sơ theo mã hồ sơ hoặc mã công việc",
            description =
                    "Danh sách đề nghị với từng kết luận, Hội đồng, thẩm định, văn bản, ai đã làm gì, đang ở đâu và"
                            + " chờ ai; chỉ những gì người hỏi được xem.")
    DossierView dossier(Principal principal, @PathVariable String id) {
        return DossierView.of(dossiers.open(id, principal.getName()));
    }

    @GetMapping(path = "/diagrams/{run}", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "Mô hình BPMN mà một quy trình của hồ sơ đang theo")
    byte[] diagram(Principal principal, @PathVariable String id, @PathVariable String run) {
        return models.of(id, run, principal.getName());
    }
}
