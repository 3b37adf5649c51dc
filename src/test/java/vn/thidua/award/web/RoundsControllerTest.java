package vn.thidua.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.OFFICER;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCandidate;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.AwardFixture.approve;
import static vn.thidua.award.AwardFixture.refuse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.award.AwardFixture;
import vn.thidua.award.MoneyChoice;
import vn.thidua.award.RoundId;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.NomineeKind;
import vn.thidua.refusal.Refused;

class RoundsControllerTest {

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());
    private final RoundsController controller = award.bean(RoundsController.class);
    private RoundId round;

    /** A (Sở Y tế) and B (Sở Tư pháp) are tied for the only place. */
    @BeforeEach
    void rankTwoUnits() {
        round = award.aSubmittedRound(
                1, aCollective("A", 90), aCandidate("B", NomineeKind.COLLECTIVE, "so-tu-phap", 90));
    }

    @Test
    void listsRounds() {
        assertThat(controller.rounds(() -> OFFICER))
                .extracting(RoundSummary::stageLabel)
                .containsExactly("Đã trình người có thẩm quyền");
    }

    @Test
    void hidesARoundFromOtherProvinces() {
        assertThat(controller.rounds(() -> "foreign-manager")).isEmpty();
        assertThatThrownBy(() -> read("foreign-manager"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("round-not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, DECIDER, CLERK, "manager"})
    void showsEveryLineToThoseWhoRunTheRound(String person) {
        assertThat(read(person).lines()).extracting(LineView::nominee).containsExactly("A", "B");
        assertThat(read(person).lines().get(0).explanation()).contains("với B");
    }

    @ParameterizedTest
    @CsvSource({OFFICER + ", A", "health-manager, A", "justice-officer, B"})
    void showsOthersTheLedgerAndTheLinesOfTheirUnit(String person, String ownNominee) {
        assertThat(read(person).ledger()).hasSize(2);
        assertThat(read(person).lines()).extracting(LineView::nominee).containsExactly(ownNominee);
        assertThat(read(person).lines().get(0).explanation()).contains("với 1 tập thể khác");
    }

    @Test
    void keepsTheAnswersFromTheUnitsUntilTheRoundIsDecided() {
        award.decision.decide(round, List.of(approve("A"), refuse("B", "")), "", DECIDER);
        award.decision.issue(round, new OfficialDocument("123/QĐ-UBND", TODAY), CLERK);
        assertThat(read(OFFICER).lines().get(0).awarded()).isNull();
        assertThat(read(LEAD).lines().get(0).awarded()).isTrue();

        award.results.publish(round);

        assertThat(read(OFFICER).lines().get(0).awarded()).isTrue();
        assertThat(read(OFFICER).decision()).isEqualTo(new OfficialDocument("123/QĐ-UBND", TODAY));
    }

    @Test
    void showsTheMoneyToTheUnitOnlyOnceTheRoundIsDecidedAndTheSumToNoUnit() {
        award.decision.decide(round, List.of(approve("A"), refuse("B", "")), "", DECIDER);
        award.decision.issue(round, new OfficialDocument("123/QĐ-UBND", TODAY), CLERK);
        award.settlement.settle(round, new MoneyChoice(null, null, ""), LEAD);
        assertThat(read(OFFICER).lines().get(0).money()).isNull();
        assertThat(Objects.requireNonNull(read(LEAD).money()).amount()).isEqualByComparingTo("5400000");

        award.results.publish(round);

        assertThat(Objects.requireNonNull(read(OFFICER).lines().get(0).money()).amount())
                .isEqualByComparingTo("5400000");
        assertThat(read(OFFICER).money()).isNull();
        assertThat(read("justice-officer").lines().get(0).money()).isNull();
    }

    @Test
    void givesEveryLineAsASpreadsheetToThoseWhoRunTheRoundOnly() {
        var file = new String(Objects.requireNonNull(csv(LEAD)), StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(3);
        assertThat(file).contains("Dòng số,Đối tượng,Hạng", "\n1,Tập thể,1,A,so-y-te", "\n2,Tập thể,1,B,so-tu-phap");
        assertThatThrownBy(() -> csv(OFFICER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("round-lines-forbidden"));
    }

    @Test
    void refusesAnUnknownRoundAndAnAccountOfNobody() {
        assertThatThrownBy(() -> controller.round(() -> LEAD, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("round-not-found"));
        assertThatThrownBy(() -> read("nobody"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("account-forbidden"));
    }

    private byte @Nullable [] csv(String person) {
        return controller.everyLine(() -> person, round.value()).getBody();
    }

    private RoundReport read(String person) {
        return controller.round(() -> person, round.value());
    }
}
