package vn.thidua.directive.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.csv.CsvExport;
import vn.thidua.directive.DirectivePage;
import vn.thidua.directive.DirectiveReading;

/** Reads the register of directives. */
@RestController
@RequestMapping("/api/directives")
@Tag(name = "Văn bản chỉ đạo", description = "Văn bản chỉ đạo, điều hành UBND tỉnh giao các đơn vị")
class DirectiveController {

    private static final String FILE = "directives.csv";
    private static final int IN_A_FILE = 100_000;

    private final DirectiveReading reading;
    private final DirectiveNames names;

    DirectiveController(DirectiveReading reading, DirectiveNames names) {
        this.reading = reading;
        this.names = names;
    }

    @GetMapping
    @Operation(
            summary = "Một trang văn bản, hạn muộn nhất trước",
            description =
                    "Văn phòng UBND tỉnh, cơ quan thẩm định, người quyết định và lãnh đạo theo dõi thấy văn bản của"
                            + " tỉnh; người khác thấy văn bản giao đơn vị mình. q tìm trong số và nội dung.")
    Page page(Principal principal, DirectiveQuery query, @RequestParam(defaultValue = "0") int page) {
        var found = reading.page(principal.getName(), query.filter(), page);
        return new Page(names.views(found.rows()), found.total(), DirectivePage.SIZE, found.mayKeep());
    }

    @GetMapping("/counts")
    @Operation(summary = "Số văn bản đúng hạn, trễ, còn trong hạn của từng đơn vị; không tính văn bản đã rút")
    List<Count> counts(Principal principal, DirectiveQuery query) {
        return names.counts(reading.counts(principal.getName(), query.filter()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một văn bản với mọi việc đã làm, mới nhất trước")
    Detail one(Principal principal, @PathVariable UUID id) {
        return new Detail(
                names.view(reading.one(principal.getName(), id)),
                names.events(reading.history(principal.getName(), id)));
    }

    @GetMapping(path = "/export", produces = "text/csv")
    @Operation(summary = "Các văn bản dạng CSV", description = "Như danh sách, không chia trang.")
    ResponseEntity<byte[]> export(Principal principal, DirectiveQuery query) {
        var rows = names.views(reading.all(principal.getName(), query.filter(), IN_A_FILE));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + FILE + "\"")
                .body(CsvExport.of(
                        DirectiveView.HEADER,
                        rows.stream().map(DirectiveView::cells).toList()));
    }

    /**
     * @param total   how many rows there are
     * @param size    how many a page has
     * @param mayKeep whether whoever looks keeps the register
     */
    record Page(List<DirectiveView> rows, int total, int size, boolean mayKeep) {}

    /** What the rows of one unit come to. */
    record Count(String unit, String unitName, int onTime, int late, int open) {}

    /** A row and its history. */
    record Detail(DirectiveView row, List<Event> history) {}

    /** One act, by the name of the person. */
    record Event(String kind, String text, String reason, String by, Instant at) {}
}
