package vn.thidua.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.dossier.LegalCard;
import vn.thidua.dossier.LegalCards;

/** Reads what the documents and the law say of each award. */
@RestController
@RequestMapping("/api/legal-cards")
@Tag(name = "Thẻ pháp lý", description = "Hình thức, thẩm quyền, hệ số, hồ sơ, thời hạn của từng hình thức khen thưởng")
class LegalCardController {

    private final LegalCards cards;

    LegalCardController(LegalCards cards) {
        this.cards = cards;
    }

    @GetMapping
    @Operation(
            summary = "Thẻ pháp lý của mọi hình thức khen thưởng trong các phong trào của tỉnh mình",
            description = "Tiền thưởng tính theo văn bản có hiệu lực hôm nay và, nếu khác, theo văn bản kế hoạch dẫn.")
    List<LegalCard> cards(Principal principal) {
        return cards.of(principal.getName());
    }
}
