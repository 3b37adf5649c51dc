package vn.thidua.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.figures.FigureImports;
import vn.thidua.figures.FigureImports.Upload;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** Takes files of figures. */
@RestController
@RequestMapping("/api/figures")
@Tag(name = "Số liệu", description = "Số liệu của tập thể và cá nhân")
class FigureImportController {

    private static final String COLUMNS =
            "Cột: subject_kind,subject,metric,year,item,value,source_document,source_date. Có một ô sai thì không dòng nào"
                    + " được nhập.";

    private final FigureImports imports;

    FigureImportController(FigureImports imports) {
        this.imports = imports;
    }

    @PostMapping(consumes = {"text/csv", SpreadsheetFile.MEDIA_TYPE})
    @Operation(summary = "Nhập số liệu từ CSV hoặc XLSX", description = COLUMNS + " check=true chỉ kiểm tra.")
    FigureImport importFile(
            Principal principal,
            @RequestBody byte[] content,
            @RequestHeader("Content-Type") String type,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam(defaultValue = "") String name) {
        var rows = imports.check(upload(name, content, type), principal.getName());
        var changed = check ? 0 : imports.enter(rows, principal.getName(), done -> {});
        return new FigureImport(rows.size(), changed, !check);
    }

    @PostMapping(
            path = "/import",
            consumes = {"text/csv", SpreadsheetFile.MEDIA_TYPE})
    @Operation(
            summary = "Nhập số liệu, cho biết tiến độ",
            description = COLUMNS
                    + " Trả lời nhiều dòng JSON: {rows, done} khi đang ghi, cuối cùng {rows, done, changed} khi đã ghi"
                    + " xong tất cả; không có dòng cuối nghĩa là chưa ghi gì.")
    void importWithProgress(
            Principal principal,
            @RequestBody byte[] content,
            @RequestHeader("Content-Type") String type,
            @RequestParam(defaultValue = "") String name,
            HttpServletResponse response)
            throws IOException {
        var rows = imports.check(upload(name, content, type), principal.getName());
        response.setContentType("application/x-ndjson");
        var told = new ToldProgress(rows.size(), response.getOutputStream());
        told.done(0);
        told.changed(imports.enter(rows, principal.getName(), told::done));
    }

    @PostMapping(path = "/refused-copy", consumes = SpreadsheetFile.MEDIA_TYPE)
    @Operation(summary = "Bảng tính không nhập được, có lý do bên cạnh từng ô sai", description = "Không nhập gì.")
    ResponseEntity<byte[]> refusedCopy(
            Principal principal, @RequestBody byte[] content, @RequestParam(defaultValue = "") String name) {
        var upload = upload(name, content, SpreadsheetFile.MEDIA_TYPE);
        return SpreadsheetAnswer.of("can-sua.xlsx", imports.refusedCopy(upload, principal.getName()));
    }

    private static Upload upload(String name, byte[] content, String type) {
        var spreadsheet = MediaType.parseMediaType(SpreadsheetFile.MEDIA_TYPE).includes(MediaType.parseMediaType(type));
        return new Upload(SpreadsheetAnswer.nameOf(name), content, spreadsheet);
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
