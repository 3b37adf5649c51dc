package vn.thidua.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.report.PeriodReports;
import vn.thidua.report.Report;
import vn.thidua.report.ReportPeriod;
import vn.thidua.report.ReportPeriod.Term;
import vn.thidua.report.file.ReportFormat;

/** Shows reports, and gives them out as files. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Báo cáo", description = "Báo cáo định kỳ và biểu thống kê của đơn vị, của tỉnh")
class ReportController {

    private final PeriodReports reports;

    ReportController(PeriodReports reports) {
        this.reports = reports;
    }

    @GetMapping
    @Operation(
            summary = "Các đơn vị có báo cáo mà người hỏi được xem, tỉnh đứng trước",
            description = "Cơ quan thẩm định, người quyết định, văn thư và lãnh đạo theo dõi thấy mọi đơn vị và toàn"
                    + " tỉnh; người khác thấy đơn vị mình.")
    List<Choice> units(Principal principal) {
        return reports.units(principal.getName()).stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    @GetMapping("/{unit}")
    @Operation(
            summary = "Báo cáo của một đơn vị hoặc của tỉnh trong một kỳ",
            description =
                    "term là quý, 6 tháng, 9 tháng hoặc năm; format là DOCX, PDF hoặc XLSX, không có thì là JSON.")
    ResponseEntity<?> report(
            Principal principal,
            @PathVariable String unit,
            @RequestParam int year,
            @RequestParam Term term,
            @RequestParam(required = false) @Nullable ReportFormat format) {
        var period = new ReportPeriod(year, term);
        return answer(
                reports.of(unit, period, principal.getName()), "bao-cao-%s-%d-%s".formatted(unit, year, term), format);
    }

    @GetMapping("/{unit}/statistics")
    @Operation(
            summary = "Các biểu thống kê 0601.N đến 0605.N/BNV-TĐKT của một năm",
            description = "Ô để trống là số liệu phần mềm không có. format như của báo cáo.")
    ResponseEntity<?> statistics(
            Principal principal,
            @PathVariable String unit,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable ReportFormat format) {
        return answer(
                reports.statistics(unit, year, principal.getName()),
                "bieu-thong-ke-%s-%d".formatted(unit, year),
                format);
    }

    private static ResponseEntity<?> answer(Report report, String name, @Nullable ReportFormat format) {
        if (format == null) {
            return ResponseEntity.ok(ReportView.of(report));
        }
        var file = "%s.%s".formatted(name, format.extension()).toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file))
                .body(format.write(report));
    }

    /** A unit to choose. */
    record Choice(String code, String name) {}
}
