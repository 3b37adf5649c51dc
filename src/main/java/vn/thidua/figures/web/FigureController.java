package vn.thidua.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.figures.Figure;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metric;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;

/** Reads figures with their history and imports them from CSV. */
@RestController
@RequestMapping("/api/figures")
@Tag(name = "Số liệu", description = "Số liệu của tập thể và cá nhân")
class FigureController {

    private static final String FILE = "figures.csv";

    private final Figures figures;
    private final Metrics metrics;
    private final FigureAccess access;

    FigureController(Figures figures, Metrics metrics, FigureAccess access) {
        this.figures = figures;
        this.metrics = metrics;
        this.access = access;
    }

    @GetMapping("/metrics")
    @Operation(summary = "Danh mục chỉ tiêu số liệu")
    List<Metric> metrics() {
        return metrics.all();
    }

    @GetMapping(params = "unit")
    @Operation(
            summary = "Số liệu của một đơn vị trong một năm",
            description =
                    "Gồm cả số liệu đã được thay; số liệu mới nhất của mỗi chỉ tiêu đứng trước và đang có hiệu lực.")
    List<Figure> ofUnit(Principal principal, @RequestParam String unit, @RequestParam int year) {
        access.mustBeAllowedToRead(principal, unit);
        return figures.history(SubjectKind.UNIT, unit, year);
    }

    @GetMapping(params = "person")
    @Operation(summary = "Số liệu của một người trong một năm", description = "Như số liệu của đơn vị.")
    List<Figure> ofPerson(Principal principal, @RequestParam String person, @RequestParam int year) {
        access.mustBeAllowedToReadPerson(principal, person);
        return figures.history(SubjectKind.PERSON, person, year);
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            summary = "Nhập số liệu từ CSV",
            description =
                    "Cột: subject_kind,subject,metric,year,item,value,source_document,source_date. Có một ô sai thì"
                            + " không dòng nào được nhập. check=true chỉ kiểm tra.")
    FigureImport importCsv(
            Principal principal, @RequestBody byte[] content, @RequestParam(defaultValue = "false") boolean check) {
        access.mustBeAllowedToImport(principal);
        var rows = figures.checkCsv(FILE, content, principal.getName());
        var changed = check ? 0 : figures.importCsv(FILE, content, principal.getName());
        return new FigureImport(rows, changed, !check);
    }

    /**
     * What an import did.
     *
     * @param rows    figures in the file
     * @param changed figures that were new or corrected
     * @param applied false when the file was only checked
     */
    record FigureImport(int rows, int changed, boolean applied) {}
}
