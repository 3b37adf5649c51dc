package vn.thidua.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.VietnameseOrder;

/** What the funds pay, as far as a person may see it. */
@Service
@Transactional(readOnly = true)
public class Funds {

    private final AwardMoney money;
    private final RoundRegister register;

    Funds(AwardMoney money, RoundRegister register) {
        this.money = money;
        this.register = register;
    }

    /** By fund, over the rounds whose decision is of that year and whose every line the person sees. */
    public List<FundTotal> totals(int year, String personId) {
        var byFund = money.totals(year).stream()
                .filter(round -> register.seesAll(new RoundId(round.roundId()), personId))
                .collect(Collectors.groupingBy(
                        RoundMoney::fund, () -> new TreeMap<>(VietnameseOrder.TEXTS), Collectors.toList()));
        return byFund.entrySet().stream()
                .map(entry -> total(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static FundTotal total(String fund, List<RoundMoney> rounds) {
        return new FundTotal(
                fund,
                rounds.stream().mapToInt(RoundMoney::awards).sum(),
                sum(rounds, RoundMoney::amount),
                sum(rounds, RoundMoney::revoked),
                rounds);
    }

    private static BigDecimal sum(List<RoundMoney> rounds, Function<RoundMoney, BigDecimal> part) {
        return rounds.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
