package vn.thidua.directive.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.directive.Answer;
import vn.thidua.directive.DirectiveAnswering;
import vn.thidua.directive.DirectiveEntering;
import vn.thidua.directive.DirectiveImport;
import vn.thidua.directive.DirectiveImport.Upload;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** Keeps the register of directives; who may, the use cases ask. */
@RestController
@RequestMapping("/api/directives")
@Tag(name = "Văn bản chỉ đạo")
class DirectiveActController {

    private static final MediaType SPREADSHEET = MediaType.parseMediaType(SpreadsheetFile.MEDIA_TYPE);

    private final DirectiveEntering entering;
    private final DirectiveImport imports;
    private final DirectiveAnswering answering;

    DirectiveActController(DirectiveEntering entering, DirectiveImport imports, DirectiveAnswering answering) {
        this.entering = entering;
        this.imports = imports;
        this.answering = answering;
    }

    @PostMapping(consumes = "application/json")
    @Operation(summary = "Ghi một văn bản giao cho một đơn vị")
    UUID enter(Principal principal, @RequestBody @Valid DirectiveEntry entry) {
        return entering.enter(entry.assignment(), entry.done(), principal.getName());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Sửa một dòng; nội dung cũ được giữ trong lịch sử")
    void correct(Principal principal, @PathVariable UUID id, @RequestBody @Valid DirectiveEntry entry) {
        entering.correct(id, entry.version(), entry.assignment(), entry.done(), entry.why(), principal.getName());
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Rút một dòng khỏi sổ: không tính nữa, vẫn đọc được")
    void withdraw(Principal principal, @PathVariable UUID id, @RequestBody @Valid Reason reason) {
        entering.withdraw(id, reason.version(), reason.reason().strip(), principal.getName());
    }

    @PostMapping("/{id}/report")
    @Operation(summary = "Đơn vị được giao báo cáo hoàn thành")
    void report(Principal principal, @PathVariable UUID id, @RequestBody @Valid Report report) {
        answering.report(
                id,
                report.version(),
                new Answer(report.doneOn(), report.answer().strip()),
                principal.getName());
    }

    @PostMapping("/{id}/confirmation")
    @Operation(summary = "Xác nhận báo cáo của đơn vị")
    void confirm(Principal principal, @PathVariable UUID id, @RequestBody @Valid Seen seen) {
        answering.confirm(id, seen.version(), principal.getName());
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Trả lại báo cáo của đơn vị, có lý do")
    void sendBack(Principal principal, @PathVariable UUID id, @RequestBody @Valid Reason reason) {
        answering.sendBack(id, reason.version(), reason.reason().strip(), principal.getName());
    }

    @PostMapping(consumes = {"text/csv", SpreadsheetFile.MEDIA_TYPE})
    @Operation(
            summary = "Nhập văn bản từ CSV hoặc XLSX",
            description =
                    "Cột: number,issuedOn,issuer,summary,unit,dueWords,dueDay,doneOn,answer; dueWords là “trước” hoặc"
                            + " “đến hết”. Có một ô sai thì không dòng nào được nhập. check=true chỉ kiểm tra.")
    DirectiveImport.Result importFile(
            Principal principal,
            @RequestBody byte[] content,
            @RequestHeader("Content-Type") MediaType type,
            @RequestParam(defaultValue = "false") boolean check) {
        var spreadsheet = SPREADSHEET.includes(type);
        var name = spreadsheet ? "van-ban.xlsx" : "van-ban.csv";
        return imports.importFile(new Upload(name, content, spreadsheet), !check, principal.getName());
    }

    @PostMapping(path = "/refused-copy", consumes = SpreadsheetFile.MEDIA_TYPE, produces = SpreadsheetFile.MEDIA_TYPE)
    @Operation(summary = "Bảng tính không nhập được, có lý do bên cạnh từng ô sai", description = "Không nhập gì.")
    byte[] refusedCopy(Principal principal, @RequestBody byte[] content) {
        return imports.refusedCopy(new Upload("van-ban.xlsx", content, true), principal.getName());
    }

    /** The row as it was seen. */
    record Seen(int version) {}

    /** Why, of the row as it was seen. */
    record Reason(
            int version,

            @NotBlank(message = "Phải ghi lý do.") @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.")
            String reason) {}

    /** What a unit says of the row as it was seen. */
    record Report(
            int version,

            @NotNull(message = "Phải nhập ngày hoàn thành.") LocalDate doneOn,

            @NotBlank(message = "Phải nhập văn bản trả lời.")
            @Size(max = 300, message = "Văn bản trả lời không quá 300 ký tự.")
            String answer) {}
}
