package vn.thidua.classification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.classification.ClassificationReading;
import vn.thidua.classification.ClassificationReading.Summary;
import vn.thidua.classification.ClassificationReport;
import vn.thidua.classification.ClassificationReport.Line;
import vn.thidua.classification.UnitSheet;
import vn.thidua.csv.CsvExport;
import vn.thidua.refusal.Refused;

/** Reads the yearly classification of units. */
@RestController
@RequestMapping("/api/classifications")
@Tag(name = "Phân loại CCHC", description = "Phân loại kết quả cải cách hành chính hằng năm")
class ClassificationController {

    private static final List<String> HEADER =
            List.of("Hạng", "Mã đơn vị", "Đơn vị", "Điểm tự chấm", "Điểm thẩm định", "Nhóm", "Tình trạng");

    private final ClassificationReading reading;

    ClassificationController(ClassificationReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "Các đợt phân loại mà người đang đăng nhập được xem, năm mới nhất trước")
    List<Summary> all(Principal principal) {
        return reading.all(principal.getName());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Một đợt phân loại",
            description = "Trước khi công bố, đơn vị chỉ thấy phần của mình; sau khi công bố, mọi người trong tỉnh thấy"
                    + " điểm, hạng và nhóm của tất cả.")
    ClassificationReport one(Principal principal, @PathVariable UUID id) {
        return reading.find(id, principal.getName()).orElseThrow(ClassificationController::notFound);
    }

    @GetMapping("/parts/{part}")
    @Operation(summary = "Điểm từng trục, từng tiêu chí của một đơn vị trong một đợt")
    UnitSheet sheet(Principal principal, @PathVariable UUID part) {
        return reading.sheet(part, principal.getName()).orElseThrow(ClassificationController::notFound);
    }

    @GetMapping(path = "/{id}/export", produces = "text/csv")
    @Operation(summary = "Bảng xếp hạng dạng CSV")
    ResponseEntity<byte[]> export(Principal principal, @PathVariable UUID id) {
        var rows = one(principal, id).lines().stream()
                .map(ClassificationController::cells)
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"classification.csv\"")
                .body(CsvExport.of(HEADER, rows));
    }

    private static List<@Nullable Object> cells(Line line) {
        return Arrays.asList(
                line.rank(), line.unit(), line.name(), line.self(), line.score(), line.grade(), line.stage());
    }

    private static Refused notFound() {
        return new Refused(
                "classification-not-found",
                "Không có đợt phân loại này trong những gì bạn được xem; hãy chọn đợt khác.");
    }
}
