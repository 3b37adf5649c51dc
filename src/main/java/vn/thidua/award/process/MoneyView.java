package vn.thidua.award.process;

import static vn.thidua.figures.VietnameseNumber.dong;
import static vn.thidua.figures.VietnameseNumber.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardMoney;
import vn.thidua.award.MoneyAmount;
import vn.thidua.award.MoneyByLaw;
import vn.thidua.award.MoneyChoice.Law;
import vn.thidua.award.MoneyOffer;
import vn.thidua.award.MoneySettlement;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundLine;
import vn.thidua.award.RoundMoney;
import vn.thidua.award.Rounds;
import vn.thidua.engine.FormOption;
import vn.thidua.movement.MovementPlan.Clause;

/** Puts what the law gives a round into the Vietnamese words the forms show. */
@Component
class MoneyView {

    private final MoneySettlement settlement;
    private final AwardMoney settled;
    private final RoundView rounds;
    private final Rounds plans;

    MoneyView(MoneySettlement settlement, AwardMoney settled, RoundView rounds, Rounds plans) {
        this.settlement = settlement;
        this.settled = settled;
        this.rounds = rounds;
        this.plans = plans;
    }

    Map<String, Object> offer(RoundId id) {
        var offer = settlement.offer(id);
        var money = plans.planOf(id).money();
        var cited = offer.cited();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("title", plans.round(id).name());
        shown.put("decision", offer.decision().cited());
        shown.put("choiceNeeded", cited != null);
        shown.put("warning", cited == null ? "" : warning(offer, cited, money.clause()));
        shown.put("planFund", Objects.requireNonNullElse(offer.fund(), ""));
        shown.put("fundClause", quoted(money.fundClause()));
        var approved = rounds.lines(id).stream().filter(RoundLine::approved).toList();
        shown.put("lines", rows(approved, offer));
        shown.put("more", rounds.more(id, approved));
        shown.put("bases", list(offer, MoneyAmount::basis));
        shown.put("notes", list(offer, MoneyAmount::note));
        shown.put("total", total(offer));
        shown.put("lawOptions", options(offer));
        shown.putAll(former(id, offer));
        return shown;
    }

    /** What was settled before, where this is a correction. */
    private Map<String, Object> former(RoundId id, MoneyOffer offer) {
        var total = settled.total(id);
        return Map.of(
                "settled", total.isPresent(),
                "former", total.map(MoneyView::former).orElse(""),
                "fund",
                        total.filter(any -> offer.fund() == null)
                                .map(RoundMoney::fund)
                                .orElse(""));
    }

    static String former(RoundMoney total) {
        return "%s, Quyết định số %s, %s đồng từ %s"
                .formatted(total.name(), total.decisionNumber(), format(total.amount()), total.fund());
    }

    private static String warning(MoneyOffer offer, MoneyByLaw cited, @Nullable Clause clause) {
        return "Kế hoạch dẫn %s%s nhưng văn bản này không có hiệu lực vào ngày quyết định; văn bản có hiệu lực là %s. Hãy so sánh hai mức tiền, chọn một mức và nêu lý do."
                .formatted(
                        cited.profile().name(),
                        clause == null ? "" : " (" + clause.source() + ")",
                        offer.inForce().profile().name());
    }

    private static String quoted(@Nullable Clause clause) {
        return clause == null ? "" : "“%s” (%s)".formatted(clause.text(), clause.source());
    }

    private List<Map<String, Object>> rows(List<RoundLine> approved, MoneyOffer offer) {
        var rows = rounds.rows(approved);
        IntStream.range(0, rows.size())
                .forEach(i -> addMoney(rows.get(i), approved.get(i).ranked().candidate(), offer));
        return rows;
    }

    private static void addMoney(Map<String, Object> row, Candidate candidate, MoneyOffer offer) {
        var inForce = offer.inForce().of(candidate.kind());
        row.put("coefficient", format(inForce.coefficient().value()));
        row.put("baseSalary", format(inForce.baseSalary().value()));
        row.put("exact", format(inForce.exact()));
        row.put("rounding", inForce.profile().rounding().label());
        row.put("amount", format(inForce.amount()));
        row.put("basis", inForce.basis());
        var cited = offer.cited();
        if (cited != null) {
            compare(row, inForce, cited.of(candidate.kind()));
        }
    }

    private static void compare(Map<String, Object> row, MoneyAmount inForce, MoneyAmount cited) {
        row.put("calculation", inForce.calculation());
        row.put("citedCalculation", cited.calculation());
        row.put("citedAmount", format(cited.amount()));
        row.put("difference", format(inForce.amount().subtract(cited.amount())));
    }

    /** What both laws say, a line for each kind of nominee, what says nothing left out. */
    private static String list(MoneyOffer offer, Function<MoneyAmount, String> text) {
        return Stream.of(Law.values())
                .flatMap(law -> offer.by(law).amounts().entrySet().stream())
                .filter(entry -> !text.apply(entry.getValue()).isEmpty())
                .map(entry -> "- %s, %s: %s"
                        .formatted(
                                entry.getValue().profile().name(),
                                entry.getKey().label().toLowerCase(Locale.ROOT),
                                text.apply(entry.getValue())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String total(MoneyOffer offer) {
        var cited = offer.cited();
        return cited == null
                ? dong(offer.total(offer.inForce()))
                : "%s đồng theo %s; %s đồng theo %s"
                        .formatted(
                                format(offer.total(offer.inForce())),
                                offer.inForce().profile().name(),
                                format(offer.total(cited)),
                                cited.profile().name());
    }

    private static List<FormOption> options(MoneyOffer offer) {
        var cited = offer.cited();
        return cited == null
                ? List.of()
                : List.of(
                        option(Law.IN_FORCE, "đang có hiệu lực", offer.inForce()),
                        option(Law.CITED, "kế hoạch dẫn", cited));
    }

    private static FormOption option(Law law, String which, MoneyByLaw money) {
        return new FormOption("Theo %s (%s)".formatted(money.profile().name(), which), law.name());
    }
}
