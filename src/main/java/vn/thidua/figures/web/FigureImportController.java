package vn.thidua.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.figures.FigureConsequences.ChangedVerdict;
import vn.thidua.figures.FigureImports;
import vn.thidua.figures.FigureImports.Upload;
import vn.thidua.figures.FigurePreview;
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
    private final FigurePreview preview;

    FigureImportController(FigureImports imports, FigurePreview preview) {
        this.imports = imports;
        this.preview = preview;
    }

    @PostMapping(consumes = {"text/csv", SpreadsheetFile.MEDIA_TYPE})
    @Operation(
            summary = "Nhập số liệu từ CSV hoặc XLSX",
            description = COLUMNS + " check=true chỉ kiểm tra, và cho biết kết luận nào sẽ đổi.")
    FigureImport importFile(
            Principal principal,
            @RequestBody byte[] content,
            @RequestHeader("Content-Type") String type,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam(defaultValue = "") String name) {
        var rows = imports.check(upload(name, content, type), principal.getName());
        if (check) {
            var found = preview.of(rows, principal.getName());
            return new FigureImport(rows.size(), found.changes().size(), false, found.verdicts());
        }
        return new FigureImport(rows.size(), imports.enter(rows, principal.getName(), done -> {}), true, List.of());
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
     * What an import did, or would do.
     *
     * @param rows     figures in the file
     * @param changed  those that are new or corrected; of a check those with another value
     * @param applied  false when the file was only checked
     * @param verdicts of a check those that would change, as far as whoever asks may see them
     */
    record FigureImport(int rows, int changed, boolean applied, List<ChangedVerdict> verdicts) {}
}
