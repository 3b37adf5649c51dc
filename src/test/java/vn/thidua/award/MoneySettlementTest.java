package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.AwardFixture.approve;
import static vn.thidua.award.AwardFixture.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.MoneyChoice.Law;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.NomineeKind;
import vn.thidua.refusal.Refused;

/** The decision is of 5 January 2024: Nghị định 98/2023 is in force, the base salary is 1.800.000. */
class MoneySettlementTest {

    private static final MoneyChoice NOTHING = new MoneyChoice(null, null, "");

    private final DataSource database = TestDatabase.migrated();
    private final AwardFixture award = new AwardFixture(database);

    @Test
    void keepsTheWholeCalculationOfEveryApprovedLine() {
        var id = award.aSubmittedRound(2, aCollective("A", 90), aCollective("B", 80));
        award.decision.decide(id, List.of(approve("A"), refuse("B", "Đang xác minh đơn thư")), "", DECIDER);
        award.decision.issue(id, new OfficialDocument("123/QĐ-UBND", TODAY), CLERK);

        award.settlement.settle(id, NOTHING, LEAD);

        assertThat(award.money.lines(id))
                .containsExactly(new MoneyLine(
                        "A",
                        NomineeKind.COLLECTIVE,
                        "A",
                        "so-y-te",
                        1,
                        TODAY,
                        Law.IN_FORCE,
                        "nd-98-2023",
                        new BigDecimal("3.0000"),
                        new BigDecimal("1800000"),
                        new BigDecimal("5400000.0000"),
                        MoneyRounding.Mode.CEILING,
                        new BigDecimal("10000"),
                        new BigDecimal("5400000"),
                        null,
                        "Nghị định số 98/2023/NĐ-CP; Nghị định số 24/2023/NĐ-CP",
                        award.money.lines(id).get(0).note(),
                        "Quỹ khen thưởng hàng năm của tỉnh",
                        ""));
        assertThat(award.money.lines(id).get(0).note()).contains("chưa xác minh");
        assertThat(award.moneyOf(id, "B")).isEmpty();
    }

    @Test
    void offersBothResultsWhereTheCitedTextIsNoLongerInForce() {
        award.plans.setMoney("nd-91-2017", "Quỹ khen thưởng hàng năm của tỉnh");
        var id = award.anIssuedRound(aCollective("A", 90));

        var offer = award.settlement.offer(id);

        assertThat(offer.total(offer.by(Law.CITED))).isEqualByComparingTo("3600000");
        assertThat(offer.total(offer.by(Law.IN_FORCE))).isEqualByComparingTo("5400000");
    }

    @Test
    void choosesOnlyWithAReasonAndKeepsBothResults() {
        award.plans.setMoney("nd-91-2017", "Quỹ khen thưởng hàng năm của tỉnh");
        var id = award.anIssuedRound(aCollective("A", 90));

        assertRefused("money-law-missing", () -> award.settlement.settle(id, NOTHING, LEAD));
        assertRefused(
                "money-reason-missing", () -> award.settlement.settle(id, new MoneyChoice(Law.CITED, null, " "), LEAD));
        award.settlement.settle(id, new MoneyChoice(Law.CITED, null, "Phong trào phát động năm 2023"), LEAD);

        assertThat(award.moneyOf(id, "A")).hasValueSatisfying(line -> {
            assertThat(line.profile()).isEqualTo("nd-91-2017");
            assertThat(line.amount()).isEqualByComparingTo("3600000");
            assertThat(line.otherAmount()).isEqualByComparingTo("5400000");
            assertThat(line.reason()).isEqualTo("Phong trào phát động năm 2023");
        });
    }

    @Test
    void leavesNoChoiceWhereTheCitedTextIsInForce() {
        award.plans.setMoney("nd-98-2023", "Quỹ khen thưởng hàng năm của tỉnh");
        var id = award.anIssuedRound(aCollective("A", 90));

        award.settlement.settle(id, new MoneyChoice(Law.CITED, null, ""), LEAD);

        assertThat(award.moneyOf(id, "A").orElseThrow().law()).isEqualTo(Law.IN_FORCE);
    }

    @Test
    void asksForTheFundOnlyWhereThePlanIsSilent() {
        award.plans.setMoney(null, null);
        var silent = award.anIssuedRound(aCollective("A", 90));

        assertRefused("money-fund-missing", () -> award.settlement.settle(silent, NOTHING, LEAD));
        award.settlement.settle(silent, new MoneyChoice(null, " Quỹ  thi đua của Sở ", ""), LEAD);

        assertThat(award.moneyOf(silent, "A").orElseThrow().fund()).isEqualTo("Quỹ thi đua của Sở");
    }

    @Test
    void keepsToTheFundOfThePlan() {
        var id = award.anIssuedRound(aCollective("A", 90));

        award.settlement.settle(id, new MoneyChoice(null, "Quỹ khác", ""), LEAD);

        assertThat(award.moneyOf(id, "A").orElseThrow().fund()).isEqualTo("Quỹ khen thưởng hàng năm của tỉnh");
    }

    @Test
    void settlesOnlyAtTheDeskOfTheRankingAndTheSameAgainChangesNothing() {
        var id = award.anIssuedRound(aCollective("A", 90));

        assertRefused("stage-forbidden", () -> award.settlement.settle(id, NOTHING, CLERK));
        award.settlement.settle(id, NOTHING, LEAD);
        award.settlement.settle(id, NOTHING, LEAD);

        assertThat(award.money.settlements(id)).hasSize(1);
    }

    @Test
    void correctsByAFurtherSettlementForAReasonAndTellsTheUnit() {
        award.plans.setMoney("nd-91-2017", null);
        var id = award.anIssuedRound(aCollective("A", 90));
        award.settlement.settle(id, new MoneyChoice(Law.CITED, "Quỹ của tỉnh", "Thành tích của năm 2023"), LEAD);
        award.results.publish(id);
        award.notices.subjects.clear();
        award.notices.texts.clear();

        award.settlement.settle(id, new MoneyChoice(Law.IN_FORCE, "Quỹ của tỉnh", "Công văn trả lời của Bộ"), LEAD);

        assertThat(award.moneyOf(id, "A").orElseThrow().amount()).isEqualByComparingTo("5400000");
        assertThat(award.money.lines(id)).hasSize(1);
        assertThat(award.money.settlements(id))
                .extracting(SettledMoney::number, SettledMoney::law, SettledMoney::reason, settled -> settled.amount()
                        .toBigInteger()
                        .intValue())
                .containsExactly(
                        tuple(1, Law.CITED, "Thành tích của năm 2023", 3_600_000),
                        tuple(2, Law.IN_FORCE, "Công văn trả lời của Bộ", 5_400_000));
        assertThat(award.money.total(id).orElseThrow().amount()).isEqualByComparingTo("5400000");
        assertThat(award.notices.subjects)
                .containsExactly("officer.so-y-te: Điều chỉnh tiền thưởng", "head.so-y-te: Điều chỉnh tiền thưởng");
        assertThat(award.notices.texts.get(0)).contains("A: 5.400.000 đồng. Lý do: Công văn trả lời của Bộ");
    }

    @Test
    void correctsNothingWithoutAReason() {
        award.plans.setMoney(null, null);
        var id = award.anIssuedRound(aCollective("A", 90));
        award.settlement.settle(id, new MoneyChoice(null, "Quỹ của tỉnh", ""), LEAD);

        assertRefused(
                "money-reason-missing",
                () -> award.settlement.settle(id, new MoneyChoice(null, "Quỹ của Sở", ""), LEAD));
        award.settlement.settle(id, new MoneyChoice(null, "Quỹ của Sở", "Ghi nhầm quỹ"), LEAD);

        assertThat(award.moneyOf(id, "A").orElseThrow().fund()).isEqualTo("Quỹ của Sở");
    }

    @Test
    void offersForCorrectionWhatIsSettledAtOnesOwnDesk() {
        var id = award.anIssuedRound(aCollective("A", 90));
        assertThat(award.settlement.correctable(LEAD)).isEmpty();

        award.settlement.settle(id, NOTHING, LEAD);

        assertThat(award.settlement.correctable(LEAD))
                .extracting(RoundMoney::roundId)
                .containsExactly(id.value());
        assertThat(award.settlement.correctable(CLERK)).isEmpty();
    }

    @Test
    void waitsForTheDecision() {
        var id = award.aSubmittedRound(1, aCollective("A", 90));

        assertRefused("decision-not-issued", () -> award.settlement.settle(id, NOTHING, LEAD));
    }

    @Test
    void followsTheFormOfTheAward() {
        award.plans.setForm(AwardForm.COMMENDATION);
        var id = award.anIssuedRound(aCollective("A", 90));

        award.settlement.settle(id, NOTHING, LEAD);

        assertThat(award.moneyOf(id, "A").orElseThrow().amount()).isEqualByComparingTo("1080000");
    }

    @Test
    void opensNoRoundForAPlanThatCitesATextNobodyKnows() {
        award.plans.setMoney("nd-42-2010", null);

        assertThatThrownBy(() -> award.anOpenRound(1))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence())
                        .contains("“nd-42-2010”", "quản trị quy trình"));
        assertThat(award.register.all()).isEmpty();
    }

    /** As in the plan of Sở Y tế: giấy khen, decided a year after the cited text expired; both texts give the same. */
    @Test
    void offersBothResultsThoughTheyAreEqual() {
        award.plans.setForm(AwardForm.COMMENDATION);
        award.plans.setMoney("nd-91-2017", null);
        var id = award.anIssuedRound(aCollective("A", 90));

        var offer = offer(id, LocalDate.of(2025, 1, 15));

        assertThat(offer.total(offer.by(Law.CITED))).isEqualByComparingTo("1410000");
        assertThat(offer.total(offer.by(Law.IN_FORCE))).isEqualByComparingTo("1410000");
        assertThat(offer.cited()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, nd-91-2017, false",
        "2024-01-01, nd-98-2023, true",
        "2025-06-30, nd-98-2023, true",
        "2025-07-01, nd-152-2025, true"
    })
    void warnsFromTheFirstDayOnWhichAnotherTextIsInForce(LocalDate date, String inForce, boolean warned) {
        award.plans.setMoney("nd-91-2017", null);
        var id = award.anIssuedRound(aCollective("A", 90));

        var offer = offer(id, date);

        assertThat(offer.inForce().profile().code()).isEqualTo(inForce);
        assertThat(offer.cited() != null).isEqualTo(warned);
    }

    @Test
    void saysThatNothingIsKnownOfADayBeforeTheTables() {
        var id = award.anIssuedRound(aCollective("A", 90));

        assertRefused("legal-profile-missing", () -> offer(id, LocalDate.of(2017, 9, 30)));
        assertRefused("base-salary-missing", () -> offer(id, LocalDate.of(2017, 6, 30)));
    }

    @Test
    void neverChangesWhatWasSettled() {
        var id = award.anIssuedRound(aCollective("A", 90));
        award.settlement.settle(id, NOTHING, LEAD);

        var db = JdbcClient.create(database);
        assertThatThrownBy(() -> db.sql("update award_money set note = ''").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> db.sql("delete from money_settlement").update())
                .hasMessageContaining("never changed");
    }

    private MoneyOffer offer(RoundId id, LocalDate date) {
        return award.bean(MoneyCalculation.class).offer(id, new OfficialDocument("1/QĐ-UBND", date));
    }

    private static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
