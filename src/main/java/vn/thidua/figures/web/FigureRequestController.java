package vn.thidua.figures.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.figures.FigureAnswering;
import vn.thidua.figures.FigureRequests;
import vn.thidua.refusal.Refused;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** Requests for figures: the list, the spreadsheets that go out and come back. */
@RestController
@RequestMapping("/api/figure-requests")
@Tag(name = "Yêu cầu số liệu", description = "Cơ quan thẩm định yêu cầu, cơ quan quản lý chỉ tiêu cung cấp số liệu")
class FigureRequestController {

    private final FigureRequests requests;
    private final FigureAnswering answering;
    private final FigureRequestViews views;

    FigureRequestController(FigureRequests requests, FigureAnswering answering, FigureRequestViews views) {
        this.requests = requests;
        this.answering = answering;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "Các yêu cầu mới nhất, và cơ quan nào còn chưa cung cấp")
    List<FigureRequestViews.RequestView> requests(Principal principal) {
        return requests.seenBy(principal.getName()).stream().map(views::of).toList();
    }

    @GetMapping("/{answer}")
    @Operation(
            summary = "Việc cung cấp số liệu của một cơ quan",
            description = "Cho người tiếp nhận biết số liệu nào thay đổi và kết luận nào đổi theo.")
    FigureRequestViews.AnswerView answer(Principal principal, @PathVariable UUID answer) {
        return views.of(requests.answerFor(answer, principal.getName()), principal.getName());
    }

    @GetMapping(path = "/{answer}/sheet", produces = SpreadsheetFile.MEDIA_TYPE)
    @Operation(summary = "Bảng tính để điền, có sẵn số liệu đang dùng")
    ResponseEntity<byte[]> sheet(Principal principal, @PathVariable UUID answer) {
        return SpreadsheetAnswer.of("so-lieu.xlsx", answering.template(answer, principal.getName()));
    }

    @GetMapping(path = "/{answer}/file", produces = SpreadsheetFile.MEDIA_TYPE)
    @Operation(summary = "Bảng tính đã nộp")
    ResponseEntity<byte[]> file(Principal principal, @PathVariable UUID answer) {
        var seen = requests.answerFor(answer, principal.getName());
        var file = requests.file(seen.id())
                .orElseThrow(() -> new Refused("figure-file-not-found", "Chưa có bảng tính nào được nộp."));
        return SpreadsheetAnswer.of("so-lieu-da-nop.xlsx", file.content());
    }

    @PostMapping(path = "/{answer}/file", consumes = SpreadsheetFile.MEDIA_TYPE)
    @Operation(
            summary = "Nộp bảng tính đã điền",
            description = "Có một ô sai thì không nhận gì. Số liệu chỉ có hiệu lực khi được tiếp nhận.")
    FigureRequestViews.AnswerView upload(
            Principal principal,
            @PathVariable UUID answer,
            @RequestBody byte[] content,
            @RequestParam(defaultValue = "") String name) {
        answering.upload(answer, SpreadsheetAnswer.nameOf(name), content, principal.getName());
        return answer(principal, answer);
    }

    @PostMapping(path = "/{answer}/refused-copy", consumes = SpreadsheetFile.MEDIA_TYPE)
    @Operation(summary = "Bảng tính không nhận được, có lý do bên cạnh từng ô sai", description = "Không giữ lại gì.")
    ResponseEntity<byte[]> refusedCopy(
            Principal principal,
            @PathVariable UUID answer,
            @RequestBody byte[] content,
            @RequestParam(defaultValue = "") String name) {
        return SpreadsheetAnswer.of(
                "can-sua.xlsx",
                answering.refusedCopy(answer, SpreadsheetAnswer.nameOf(name), content, principal.getName()));
    }
}
