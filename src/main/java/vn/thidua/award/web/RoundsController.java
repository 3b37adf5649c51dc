package vn.thidua.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.RoundStage;
import vn.thidua.refusal.Refused;

/** Reads rounds. */
@RestController
@RequestMapping("/api/rounds")
@Tag(name = "Đợt xét", description = "Đợt xét khen thưởng, chỉ tiêu và xếp hạng")
class RoundsController {

    private final RoundRegister register;

    RoundsController(RoundRegister register) {
        this.register = register;
    }

    @GetMapping
    @Operation(summary = "Các đợt xét, hạn gần nhất trước")
    List<RoundSummary> rounds() {
        return register.all().stream().map(RoundSummary::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Một đợt xét với chỉ tiêu và xếp hạng",
            description = "Người tổ chức xét, quyết định, ban hành và lãnh đạo theo dõi cùng đơn vị thấy mọi dòng;"
                    + " người khác thấy các dòng của đơn vị mình.")
    RoundReport round(Principal principal, @PathVariable UUID id) {
        var details = register.find(new RoundId(id))
                .orElseThrow(() ->
                        new Refused("round-not-found", "Không có đợt xét này; hãy chọn trong danh sách đợt xét."));
        boolean decided = details.stage() == RoundStage.DECIDED;
        return new RoundReport(
                RoundSummary.of(details),
                register.ledger(details.id()),
                lines(details, decided, principal.getName()),
                decided ? details.decision() : null);
    }

    private List<LineView> lines(RoundDetails details, boolean decided, String personId) {
        if (register.seesAll(details.id(), personId)) {
            return register.lines(details.id()).stream().map(LineView::full).toList();
        }
        return register.linesOfOwnUnit(details.id(), personId).stream()
                .map(line -> LineView.forUnit(line, decided))
                .toList();
    }
}
