package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.AwardFixture.approve;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.RoundTerm.Asked;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** A movement of 2023 to 2025 has a round for each year, with the year's own quota. */
class RoundYearsTest {

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());

    @BeforeEach
    void runForThreeYears() {
        award.plans.setLastYear(2025);
    }

    @Test
    void offersEveryYearOfTheMovement() {
        assertThat(award.opening.choices(LEAD))
                .extracting(RoundChoice::label)
                .containsExactly(
                        "Phong trào thi đua đẩy mạnh cải cách hành chính – Bằng khen – năm 2023",
                        "Phong trào thi đua đẩy mạnh cải cách hành chính – Bằng khen – năm 2024",
                        "Phong trào thi đua đẩy mạnh cải cách hành chính – Bằng khen – năm 2025");
    }

    @Test
    void opensARoundOfTheChosenYearBesideThatOfAnother() {
        var first = open(2023);
        var second = open(2024);

        assertThat(award.rounds.yearOf(first)).isEqualTo(2023);
        assertThat(award.rounds.yearOf(second)).isEqualTo(2024);
        assertThat(award.rounds.round(second).name()).endsWith("– năm 2024");
    }

    @Test
    void refusesASecondRoundOfTheYearWhileOneIsUnderWay() {
        open(2024);

        assertThatThrownBy(() -> open(2024))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Đã có một đợt xét năm 2024 đang thực hiện");
    }

    @Test
    void countsTheQuotaForEachYear() {
        decideOneOf(2023);

        assertThat(collectives(open(2024)).maximum()).isEqualTo(9);
        assertThat(collectives(open(2023)).maximum()).isEqualTo(8);
    }

    private void decideOneOf(int year) {
        var id = open(year);
        award.candidates.standing.add(aCollective("A", 90));
        award.closing.close(id, false, LEAD);
        award.ranking.rank(id);
        award.ranking.submit(id, new OfficialDocument("45/TTr-SNV", TODAY), LEAD);
        award.decision.decide(id, List.of(approve("A")), "", DECIDER);
        award.decision.issue(id, new OfficialDocument("1/QĐ-UBND", TODAY), CLERK);
        award.results.publish(id);
    }

    private RoundId open(int year) {
        var choice = award.opening.choices(LEAD).stream()
                .filter(offered -> offered.year() == year)
                .findFirst()
                .orElseThrow();
        return award.opening.open(choice.key(), Asked.on(TODAY.plusDays(10)), TieRule.DECIDER_CHOOSES, LEAD);
    }

    private QuotaEntry collectives(RoundId id) {
        return award.register.ledger(id).get(0);
    }
}
