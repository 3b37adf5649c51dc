package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.organisation.UnitKind;

/** Document 000, province Ninh Thuận 2023. */
class NinhThuanPlanTest {

    private static final MovementPlan PLAN = ShippedPlans.ninhThuan2023();

    @Test
    void holdsEveryCriterionOfTheDocument() {
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.COLLECTIVE))
                .containsExactlyElementsOf(PlanInWords.numbered("000-T", 13));
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.INDIVIDUAL))
                .containsExactlyElementsOf(PlanInWords.numbered("000-I", 5));
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.HEAD))
                .containsExactlyElementsOf(PlanInWords.numbered("000-H", 5));
        assertThat(PlanInWords.exclusions(PLAN)).containsExactly("000-X1", "000-X2", "000-X3", "000-X4");
    }

    @Test
    void quotesTheExclusionsFromTheCriteriaTheyStandIn() {
        assertThat(PLAN.criteria())
                .filteredOn(Criterion::exclusion)
                .extracting(exclusion -> exclusion.clause().source())
                .containsExactly("000, dòng 64", "000, dòng 72", "000, dòng 72", "000, dòng 72");
    }

    @Test
    void runsToTheEndOfTheThirtiethOfDecember() {
        assertThat(PLAN.window().firstDay()).isNull();
        assertThat(PLAN.window().lastDay()).isEqualTo("2023-12-30");
    }

    @Test
    void receivesProposalsUntilTheDaySoNoiVuSets() {
        assertThat(PLAN.submission().rule().kind()).isEqualTo(DeadlineRule.Kind.GUIDED);
    }

    @Test
    void awardsAtMostNineCollectivesAndFifteenIndividuals() {
        assertThat(PLAN.awards()).singleElement().satisfies(award -> assertThat(PlanInWords.quotas(award))
                .containsExactly("MAXIMUM COLLECTIVE 9 ROUND", "MAXIMUM INDIVIDUAL 15 ROUND"));
    }

    @Test
    void concernsDepartmentsVerticalAgenciesDistrictsAndCommunes() {
        assertThat(PLAN.subjects())
                .flatExtracting(MovementPlan.Subject::unitKinds)
                .containsExactly(UnitKind.DEPARTMENT, UnitKind.VERTICAL_AGENCY, UnitKind.DISTRICT, UnitKind.COMMUNE);
    }

    @Test
    void goesFromTheUnitThroughSoNoiVuToTheChairman() {
        assertThat(PlanInWords.stages(PLAN.route()))
                .containsExactly(
                        "proposal OFFICER null",
                        "council COUNCIL_SECRETARY null",
                        "signature HEAD null",
                        "appraisal APPRAISER so-noi-vu",
                        "ranking APPRAISAL_LEAD so-noi-vu",
                        "decision DECIDER ninh-thuan",
                        "issue CLERK ninh-thuan");
    }

    @Test
    void keepsTheDossierPartsAndTheClausesOnMoneyFundingAndDeadline() {
        assertThat(PLAN.dossier()).hasSize(3);
        assertThat(PLAN.clauses()).containsKeys("money", "funding", "deadline", "dossierCopies");
        assertThat(PLAN.notes())
                .extracting(Clause::source)
                .contains("000, dòng 10", "000, dòng 57", "000, dòng 60", "000, dòng 72", "000, dòng 112");
    }
}
