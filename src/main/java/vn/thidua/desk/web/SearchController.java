package vn.thidua.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.desk.Search;
import vn.thidua.desk.SearchKind;
import vn.thidua.desk.SearchResult;

/** Finds things. The words come in the body: an address has no room for a text that is too long to be told so. */
@RestController
@RequestMapping("/api/desk/search")
@Tag(name = "Bàn làm việc")
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @PostMapping
    @Operation(
            summary = "Tìm hồ sơ, đợt xét, quyết định, người, đơn vị; mỗi lần 20 kết quả",
            description =
                    "Không cần gõ dấu; mỗi từ là phần đầu của một từ trong tên. Chỉ gồm những gì người hỏi được xem.")
    SearchResult find(Principal principal, @RequestBody Asked asked) {
        return search.find(asked.words(), asked.kind(), asked.page(), principal.getName());
    }

    /** What is looked for. */
    record Asked(@Nullable String words, @Nullable SearchKind kind, int page) {}
}
