package vn.thidua.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.FundTotal;
import vn.thidua.award.Funds;

/** Reads what the funds pay. */
@RestController
@RequestMapping("/api/funds")
@Tag(name = "Nguồn kinh phí", description = "Tiền thưởng theo nguồn kinh phí")
class FundsController {

    private final Funds funds;

    FundsController(Funds funds) {
        this.funds = funds;
    }

    @GetMapping("/{year}")
    @Operation(
            summary = "Tiền thưởng của một năm theo nguồn kinh phí",
            description = "Tính theo năm của ngày quyết định, gồm các đợt xét mà người xem được thấy mọi dòng.")
    List<FundTotal> totals(Principal principal, @PathVariable int year) {
        return funds.totals(year, principal.getName());
    }
}
