package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.NomineeKind;

/**
 * The money of one awarded nominee. Amounts are in đồng.
 *
 * @param label        who, Vietnamese
 * @param unitCode     the proposing unit
 * @param settlement   1 as first settled, more after a correction
 * @param decisionDate the day whose law and base salary hold
 * @param law          whether the law in force was followed or the one the plan cites
 * @param profile      code of the legal text: {@code nd-98-2023}
 * @param exact        coefficient times base salary
 * @param step         the amount is the exact product rounded to a multiple of it
 * @param otherAmount  by the law that was not chosen; none where there was nothing to choose
 * @param basis        where the law sets coefficient, base salary and rounding, Vietnamese
 * @param note         what is uncertain about it, Vietnamese, or empty
 * @param fund         the fund that pays, Vietnamese
 * @param reason       why this law, or why the correction; may be empty
 */
public record MoneyLine(
        String nomineeId,
        NomineeKind kind,
        String label,
        String unitCode,
        int settlement,
        LocalDate decisionDate,
        MoneyChoice.Law law,
        String profile,
        BigDecimal coefficient,
        BigDecimal baseSalary,
        BigDecimal exact,
        MoneyRounding.Mode rounding,
        BigDecimal step,
        BigDecimal amount,
        @Nullable BigDecimal otherAmount,
        String basis,
        String note,
        String fund,
        String reason) {

    /** Whether the same would be kept again. */
    boolean follows(MoneyOffer offer, MoneyChoice choice) {
        var chosen = choice.law();
        var money = offer.by(Objects.requireNonNull(chosen)).of(kind);
        return law == chosen
                && fund.equals(choice.fund())
                && profile.equals(money.profile().code())
                && exact.compareTo(money.exact()) == 0
                && amount.compareTo(money.amount()) == 0
                && basis.equals(money.basis());
    }
}
