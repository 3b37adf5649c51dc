package vn.thidua.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.PublicListing;
import vn.thidua.award.Rounds;

/** Reads the lists that are open for comments. */
@RestController
@RequestMapping("/api/public-lists")
@Tag(name = "Lấy ý kiến công khai", description = "Danh sách được công khai trước khi trình")
class PublicListController {

    private final PublicListing listing;
    private final Rounds rounds;

    PublicListController(PublicListing listing, Rounds rounds) {
        this.listing = listing;
        this.rounds = rounds;
    }

    @GetMapping
    @Operation(
            summary = "Các danh sách đang lấy ý kiến trong tỉnh của người xem",
            description = "Chỉ có tên và đơn vị; hết thời gian lấy ý kiến thì không còn trong kết quả.")
    List<PublicListView> lists(Principal principal) {
        return listing.openTo(principal.getName()).stream()
                .map(list -> PublicListView.of(list, rounds.round(list.round()).name(), listing.clause(list.round())))
                .toList();
    }
}
