package vn.thidua.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.OFFICER;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCandidate;
import static vn.thidua.award.AwardFixture.aCollective;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardFixture;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.award.RoundTerm.Asked;
import vn.thidua.award.Tally;
import vn.thidua.award.TieRule;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.NomineeKind;

/** A movement of 2023 to 2025 after two of its years. */
class MovementRoundsControllerTest {

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());
    private final MovementRoundsController controller = award.bean(MovementRoundsController.class);

    @BeforeEach
    void decideTwoYears() {
        award.plans.setLastYear(2025);
        award.plans.setLastDay(LocalDate.of(2025, 12, 30));
        award.plans.setQuotas(List.of());
        decide(2024, "2/QĐ-UBND", List.of("A"), aCollective("A", 90), aCollective("C", 80));
        decide(2023, "1/QĐ-UBND", List.of("A", "B"), aCollective("A", 90), of("so-tu-phap", "B"));
    }

    @Test
    void listsTheRoundsByYearWithTheirLedgers() {
        var report = controller.rounds(() -> LEAD, "ninh-thuan-cchc-2023");

        assertThat(report.rounds())
                .extracting(standing -> standing.round().year())
                .containsExactly(2023, 2024);
        assertThat(report.rounds())
                .extracting(standing -> standing.ledger().get(0).approved())
                .containsExactly(2, 1);
    }

    @Test
    void sumsUpByUnitAndByNominee() {
        var report = controller.rounds(() -> LEAD, "ninh-thuan-cchc-2023");

        assertThat(report.nominees())
                .containsExactly(
                        new Tally("A", "A", 2, 2, List.of("2023 – Bằng khen", "2024 – Bằng khen")),
                        new Tally("B", "B", 1, 1, List.of("2023 – Bằng khen")),
                        new Tally("C", "C", 1, 0, List.of()));
        assertThat(report.units())
                .containsExactly(
                        new Tally("so-y-te", "Sở Y tế", 3, 2, List.of("2023 – Bằng khen", "2024 – Bằng khen")),
                        new Tally("so-tu-phap", "Sở Tư pháp", 1, 1, List.of("2023 – Bằng khen")));
    }

    @Test
    void showsNothingToWhoSeesOnlyTheLinesOfTheirUnitAndNothingOfOtherMovements() {
        assertThat(controller.rounds(() -> OFFICER, "ninh-thuan-cchc-2023"))
                .isEqualTo(new MovementReport(List.of(), List.of(), List.of()));
        assertThat(controller.rounds(() -> LEAD, "other").rounds()).isEmpty();
    }

    private void decide(int year, String number, List<String> approved, Candidate... standing) {
        var choice = award.opening.choices(LEAD).stream()
                .filter(offered -> offered.year() == year)
                .findFirst()
                .orElseThrow();
        var id = award.opening.open(choice.key(), Asked.on(TODAY.plusYears(3)), TieRule.DECIDER_CHOOSES, LEAD);
        award.candidates.standing.clear();
        award.candidates.standing.addAll(List.of(standing));
        award.closing.close(id, false, LEAD);
        award.ranking.rank(id);
        award.ranking.submit(id, new OfficialDocument("45/TTr-SNV", TODAY), LEAD);
        var answers = Stream.of(standing)
                .map(Candidate::nomineeId)
                .map(nominee -> new Answer(nominee, approved.contains(nominee), "Lý do"))
                .toList();
        award.decision.decide(id, answers, "", DECIDER);
        award.decision.issue(id, new OfficialDocument(number, TODAY), CLERK);
        award.results.publish(id);
    }

    private static Candidate of(String unit, String name) {
        return aCandidate(name, NomineeKind.COLLECTIVE, unit, 85);
    }
}
