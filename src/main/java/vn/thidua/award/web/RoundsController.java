package vn.thidua.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.AwardMoney;
import vn.thidua.award.MoneyLine;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.RoundStage;
import vn.thidua.csv.CsvExport;
import vn.thidua.refusal.Refused;

/** Reads rounds. */
@RestController
@RequestMapping("/api/rounds")
@Tag(name = "Đợt xét", description = "Đợt xét khen thưởng, chỉ tiêu và xếp hạng")
class RoundsController {

    private final RoundRegister register;
    private final AwardMoney money;

    RoundsController(RoundRegister register, AwardMoney money) {
        this.register = register;
        this.money = money;
    }

    @GetMapping
    @Operation(summary = "Các đợt xét của tỉnh mình, hạn gần nhất trước")
    List<RoundSummary> rounds(Principal principal) {
        return register.allFor(principal.getName()).stream()
                .map(RoundSummary::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Một đợt xét với chỉ tiêu, xếp hạng và tiền thưởng",
            description = "Người tổ chức xét, quyết định, ban hành và lãnh đạo theo dõi cùng đơn vị thấy mọi dòng;"
                    + " người khác thấy các dòng của đơn vị mình.")
    RoundReport round(Principal principal, @PathVariable UUID id) {
        var details = register.findFor(new RoundId(id), principal.getName())
                .orElseThrow(() ->
                        new Refused("round-not-found", "Không có đợt xét này; hãy chọn trong danh sách đợt xét."));
        boolean decided = details.stage() == RoundStage.DECIDED;
        boolean all = register.seesAll(details.id(), principal.getName());
        return new RoundReport(
                RoundSummary.of(details),
                register.ledger(details.id()),
                all ? lines(details.id()) : linesOfOwnUnit(details.id(), decided, principal.getName()),
                decided ? details.decision() : null,
                all ? money.total(details.id()).orElse(null) : null,
                all ? money.settlements(details.id()) : List.of());
    }

    @GetMapping(path = "/{id}/lines.csv", produces = "text/csv")
    @Operation(
            summary = "Mọi dòng của bảng xếp hạng, dạng CSV",
            description = "Dành cho người tổ chức xét, quyết định, ban hành và lãnh đạo theo dõi; cột đầu là số dòng mà"
                    + " biểu mẫu quyết định hỏi khi danh sách dài.")
    ResponseEntity<byte[]> everyLine(Principal principal, @PathVariable UUID id) {
        var lines = register.linesInFull(new RoundId(id), principal.getName());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"round-lines.csv\"")
                .body(CsvExport.of(LineCells.HEADER, LineCells.of(lines)));
    }

    private List<LineView> lines(RoundId id) {
        var money = money(id);
        return register.lines(id).stream()
                .map(line -> LineView.full(line, money.get(line.nomineeId())))
                .toList();
    }

    private List<LineView> linesOfOwnUnit(RoundId id, boolean decided, String personId) {
        var money = money(id);
        return register.linesOfOwnUnit(id, personId).stream()
                .map(line -> LineView.forUnit(line, decided, money.get(line.nomineeId())))
                .toList();
    }

    private Map<String, MoneyLine> money(RoundId id) {
        return money.lines(id).stream().collect(Collectors.toMap(MoneyLine::nomineeId, Function.identity()));
    }
}
