package vn.thidua.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.MovementHistory;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.web.MovementReport.Standing;

/** Reads all rounds of a movement together. */
@RestController
@RequestMapping("/api/movements/{code}/rounds")
@Tag(name = "Đợt xét", description = "Đợt xét khen thưởng, chỉ tiêu và xếp hạng")
class MovementRoundsController {

    private final MovementHistory history;
    private final RoundRegister register;

    MovementRoundsController(MovementHistory history, RoundRegister register) {
        this.history = history;
        this.register = register;
    }

    @GetMapping
    @Operation(
            summary = "Các đợt xét của một phong trào qua các năm",
            description = "Chỉ gồm những đợt mà người hỏi được thấy mọi dòng; cộng theo đơn vị đề nghị và theo tập thể,"
                    + " cá nhân.")
    MovementReport rounds(Principal principal, @PathVariable String code) {
        var rounds = history.rounds(code, principal.getName());
        return new MovementReport(
                rounds.stream()
                        .map(details -> new Standing(RoundSummary.of(details), register.ledger(details.id())))
                        .toList(),
                history.byUnit(rounds),
                history.byNominee(rounds));
    }
}
