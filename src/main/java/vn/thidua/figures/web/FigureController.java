package vn.thidua.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.figures.Figure;
import vn.thidua.figures.FigureRow.Key;
import vn.thidua.figures.FigureSearch;
import vn.thidua.figures.FigureSearch.Query;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metric;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.SubjectKind;
import vn.thidua.spreadsheet.SheetContent;
import vn.thidua.spreadsheet.SpreadsheetExport;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** Reads figures with their history. */
@RestController
@RequestMapping("/api/figures")
@Tag(name = "Số liệu", description = "Số liệu của tập thể và cá nhân")
class FigureController {

    private static final int ON_A_PAGE = 50;
    private static final int IN_A_FILE = 50_000;

    private final Figures figures;
    private final FigureSearch search;
    private final Metrics metrics;
    private final FigureAccess access;

    FigureController(Figures figures, FigureSearch search, Metrics metrics, FigureAccess access) {
        this.figures = figures;
        this.search = search;
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

    @GetMapping("/in-force")
    @Operation(
            summary = "Số liệu đang dùng của một năm, mỗi trang 50 dòng",
            description =
                    "q tìm trong tên và mã. Trang sau: gửi afterSubject, afterMetric, afterItem của dòng cuối trang"
                            + " trước. Đơn vị xem số liệu của mình, cơ quan cung cấp xem chỉ tiêu của mình, cơ quan thẩm"
                            + " định xem cả tỉnh.")
    List<FigureLine> inForce(
            Principal principal,
            @RequestParam int year,
            @RequestParam(defaultValue = "UNIT") SubjectKind kind,
            @RequestParam(required = false) @Nullable String metric,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String afterSubject,
            @RequestParam(defaultValue = "") String afterMetric,
            @RequestParam(defaultValue = "") String afterItem) {
        var after = afterSubject.isEmpty() ? null : new Key(kind, afterSubject, afterMetric, year, afterItem);
        return search.page(new Query(kind, year, metric, q), after, ON_A_PAGE, principal.getName()).stream()
                .map(found -> FigureLine.of(found, metrics))
                .toList();
    }

    @GetMapping(path = "/export", produces = SpreadsheetFile.MEDIA_TYPE)
    @Operation(summary = "Số liệu đang dùng, dạng XLSX", description = "Như danh sách, nhiều nhất 50.000 dòng.")
    ResponseEntity<byte[]> export(
            Principal principal,
            @RequestParam int year,
            @RequestParam(defaultValue = "UNIT") SubjectKind kind,
            @RequestParam(required = false) @Nullable String metric,
            @RequestParam(defaultValue = "") String q) {
        var rows = search.page(new Query(kind, year, metric, q), null, IN_A_FILE, principal.getName()).stream()
                .map(found -> FigureLine.cells(found, metrics))
                .toList();
        var sheet = new SheetContent("Số liệu " + year, FigureLine.COLUMNS, rows);
        return SpreadsheetAnswer.of("so-lieu-%d.xlsx".formatted(year), SpreadsheetExport.of(List.of(sheet)));
    }
}
