package vn.thidua.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.RegisterCount;
import vn.thidua.award.RegisterEntering;
import vn.thidua.award.RegisterEntry;
import vn.thidua.award.RegisterReading;
import vn.thidua.csv.CsvExport;
import vn.thidua.document.OfficialDocument;

/** Reads the register of awards and enters those given elsewhere. */
@RestController
@RequestMapping("/api/award-register")
@Tag(name = "Sổ khen thưởng", description = "Các quyết định khen thưởng qua các phong trào, các năm")
class AwardRegisterController {

    private static final String FILE = "award-register.csv";
    private static final int ON_A_PAGE = 500;
    private static final int IN_A_FILE = 100_000;

    private final RegisterReading reading;
    private final RegisterEntering entering;

    AwardRegisterController(RegisterReading reading, RegisterEntering entering) {
        this.reading = reading;
        this.entering = entering;
    }

    @GetMapping
    @Operation(
            summary = "Các mục trong sổ, mới nhất trước, nhiều nhất 500 mục",
            description =
                    "q tìm trong tên, số quyết định và phong trào. Cơ quan thẩm định, người quyết định, văn thư và"
                            + " lãnh đạo theo dõi thấy các mục của tỉnh; người khác thấy các mục của đơn vị mình.")
    List<RegisterEntryView> entries(
            Principal principal,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q) {
        return reading.entries(principal.getName(), year, q, ON_A_PAGE).stream()
                .map(RegisterEntryView::of)
                .toList();
    }

    @GetMapping(path = "/export", produces = "text/csv")
    @Operation(summary = "Các mục trong sổ, dạng CSV", description = "Như danh sách, không giới hạn 500 mục.")
    ResponseEntity<byte[]> export(
            Principal principal,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q) {
        List<RegisterEntry> entries = reading.entries(principal.getName(), year, q, IN_A_FILE);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + FILE + "\"")
                .body(CsvExport.of(
                        RegisterEntryView.HEADER,
                        entries.stream()
                                .map(entry -> RegisterEntryView.of(entry).cells())
                                .toList()));
    }

    @GetMapping("/statistics")
    @Operation(summary = "Số lượng theo năm, hình thức, đối tượng; đã trừ các quyết định bị hủy bỏ")
    List<RegisterCount> statistics(Principal principal) {
        return reading.counts(principal.getName());
    }

    @PostMapping(consumes = "text/csv")
    @Operation(
            summary = "Nhập các quyết định khen thưởng ban hành ngoài hệ thống",
            description =
                    "Cột: kind,unit,person,label,award,form,decision_number,decision_date,decider,movement,year,theme,"
                            + "first_day,last_day,initiatives. Có một ô sai thì không dòng nào được nhập. check=true chỉ"
                            + " kiểm tra.")
    RegisterEntering.Result importCsv(
            Principal principal, @RequestBody byte[] content, @RequestParam(defaultValue = "false") boolean check) {
        return entering.importCsv(FILE, content, !check, principal.getName());
    }

    @PostMapping("/{id}/revocation")
    @Operation(summary = "Ghi việc hủy bỏ một quyết định khen thưởng đã nhập từ ngoài hệ thống")
    void revoke(Principal principal, @PathVariable UUID id, @RequestBody @Valid RevokedEntry revoked) {
        entering.revoke(
                id, new OfficialDocument(revoked.number(), revoked.date()), revoked.reason(), principal.getName());
    }
}
