package vn.thidua.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.OFFICER;
import static vn.thidua.award.AwardFixture.aCollective;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardFixture;
import vn.thidua.award.FundTotal;
import vn.thidua.award.MoneyChoice;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundMoney;
import vn.thidua.database.TestDatabase;

/** Every decision is of 5 January 2024. */
class FundsControllerTest {

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());
    private final FundsController controller = award.bean(FundsController.class);

    @Test
    void addsUpWhatEachFundPaysInTheYearOfTheDecision() {
        award.plans.setMoney(null, "Quỹ của tỉnh");
        settledRound("1/QĐ-UBND", "A", "B");
        settledRound("2/QĐ-UBND", "C");
        award.plans.setMoney(null, "Quỹ của Sở");
        settledRound("3/QĐ-UBND", "D");

        assertThat(totals(2024, LEAD)).extracting(FundTotal::fund).containsExactly("Quỹ của Sở", "Quỹ của tỉnh");
        var province = totals(2024, LEAD).get(1);
        assertThat(province.awards()).isEqualTo(3);
        assertThat(province.amount()).isEqualByComparingTo("16200000");
        assertThat(province.rounds()).extracting(RoundMoney::decisionNumber).containsExactly("1/QĐ-UBND", "2/QĐ-UBND");
        assertThat(totals(2023, LEAD)).isEmpty();
    }

    @Test
    void addsUpOnlyRoundsWhoseEveryLineThePersonSees() {
        settledRound("1/QĐ-UBND", "A");

        assertThat(totals(2024, "manager")).hasSize(1);
        assertThat(totals(2024, OFFICER)).isEmpty();
    }

    private List<FundTotal> totals(int year, String person) {
        return controller.totals(() -> person, year);
    }

    private void settledRound(String number, String... names) {
        award.candidates.standing.clear();
        var id = award.anIssuedRound(
                number, Stream.of(names).map(name -> aCollective(name, 90)).toArray(Candidate[]::new));
        award.settlement.settle(id, new MoneyChoice(null, null, ""), LEAD);
        award.results.publish(id);
    }
}
