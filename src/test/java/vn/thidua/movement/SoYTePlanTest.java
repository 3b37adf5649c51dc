package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.AwardForm;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.MovementPlan.Criterion;

/** Document 002, Sở Y tế Ninh Thuận 2024. */
class SoYTePlanTest {

    private static final MovementPlan PLAN = ShippedPlans.soYTe2024();

    @Test
    void holdsEveryCriterionOfTheDocument() {
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.COLLECTIVE))
                .containsExactlyElementsOf(PlanInWords.numbered("002-T", 11));
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.INDIVIDUAL))
                .containsExactlyElementsOf(PlanInWords.numbered("002-I", 5));
        assertThat(PlanInWords.criteria(PLAN, AppliesTo.HEAD))
                .containsExactly("002-H01a", "002-H01b", "002-H02", "002-H03", "002-H04", "002-H05");
    }

    @Test
    void excludesNobodyForALocalShortfall() {
        assertThat(PlanInWords.exclusions(PLAN)).containsExactly("002-X2", "002-X3", "002-X4");
    }

    @Test
    void readsTheDdciOfTheDepartmentAloneAndOfNothingElse() {
        assertThat(PLAN.criteria())
                .filteredOn(criterion -> criterion.figuresOf() != null)
                .allSatisfy(criterion -> assertThat(criterion.figuresOf()).isEqualTo("so-y-te"))
                .extracting(Criterion::code)
                .containsExactly("002-T10", "002-H01b");
    }

    @Test
    void runsToTheDayBeforeTheThirtyFirst() {
        assertThat(PLAN.window().end().kind()).isEqualTo(DeadlineRule.Kind.BEFORE);
        assertThat(PLAN.window().lastDay()).isEqualTo("2024-12-30");
        assertThat(PLAN.submission().rule().kind()).isEqualTo(DeadlineRule.Kind.GUIDED);
    }

    @Test
    void givesCommendationsWithoutABound() {
        assertThat(PLAN.awards()).singleElement().satisfies(award -> {
            assertThat(award.form()).isEqualTo(AwardForm.COMMENDATION);
            assertThat(award.quotas()).isEmpty();
        });
    }

    @Test
    void goesThroughPhongToChucToTheDirectorAndNeverToSoNoiVu() {
        assertThat(PlanInWords.stages(PLAN.route()))
                .containsExactly(
                        "proposal OFFICER null",
                        "council COUNCIL_SECRETARY null",
                        "signature HEAD null",
                        "appraisal APPRAISER so-y-te-phong-to-chuc-can-bo",
                        "ranking APPRAISAL_LEAD so-y-te-phong-to-chuc-can-bo",
                        "decision DECIDER so-y-te",
                        "issue CLERK so-y-te");
    }

    @Test
    void ordersUnitPlansFromTheUnitsBelowAndReportsToTheOffice() {
        var launch = PLAN.conduct().launch();

        assertThat(launch.unitPlans().subjects()).containsExactly("don-vi-truc-thuoc");
        assertThat(launch.reports())
                .extracting(report -> report.to().unit())
                .containsExactly("so-y-te-van-phong", "so-y-te");
        assertThat(launch.questions().to().unit()).isEqualTo("so-y-te-van-phong");
    }

    @Test
    void warnsOfTheYearOfLine71AndOfTheExpiredDecree() {
        assertThat(PLAN.notes()).extracting(Clause::source).contains("002, dòng 71", "002, dòng 111", "002, dòng 81");
        assertThat(PLAN.criteria())
                .filteredOn(criterion -> criterion.code().equals("002-I02"))
                .singleElement()
                .satisfies(criterion -> {
                    assertThat(criterion.clause().text()).contains("năm 2023");
                    assertThat(criterion.question()).contains("năm 2023", "năm 2024");
                });
        assertThat(PLAN.money().citedProfile()).isEqualTo("nd-91-2017");
        assertThat(PLAN.money().fund()).contains("của đơn vị");
    }
}
