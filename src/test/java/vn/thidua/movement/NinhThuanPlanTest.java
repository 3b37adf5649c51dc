package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.movement.MovementPlan.AppliesTo;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.MovementPlan.Criterion;
import vn.thidua.organisation.UnitKind;

/** The shipped plan says what its source document says. */
class NinhThuanPlanTest {

    private static final MovementPlan PLAN = ShippedPlans.ninhThuan2023();

    /** The lines of document 000 that clauses quote, by number. */
    private static final Map<String, String> SOURCE = ShippedPlans.text("/movement/ninh-thuan-cchc-2023-source.tsv")
            .lines()
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1]));

    static Stream<Clause> wholeLines() {
        var clauses = new ArrayList<Clause>(PLAN.clauses().values());
        clauses.add(PLAN.window().clause());
        PLAN.subjects().forEach(subject -> clauses.add(subject.clause()));
        PLAN.awards().forEach(award -> clauses.add(award.clause()));
        PLAN.dossier().forEach(part -> clauses.add(part.clause()));
        criteria(false).forEach(criterion -> clauses.add(criterion.clause()));
        return clauses.stream();
    }

    @ParameterizedTest
    @MethodSource("wholeLines")
    void quotesEveryClauseWordForWord(Clause clause) {
        assertThat(clause.text()).isEqualTo(sourceLine(clause).strip().replaceFirst("^- ", ""));
    }

    @Test
    void quotesTheExclusionsFromTheCriteriaTheyStandIn() {
        assertThat(criteria(true)).hasSize(4).allSatisfy(exclusion -> assertThat(sourceLine(exclusion.clause()))
                .contains(exclusion.clause().text()));
        assertThat(criteria(true))
                .extracting(exclusion -> exclusion.clause().source())
                .containsExactly("000, dòng 64", "000, dòng 72", "000, dòng 72", "000, dòng 72");
    }

    @Test
    void holdsEveryCriterionOfTheDocument() {
        assertThat(codes(AppliesTo.COLLECTIVE)).containsExactlyElementsOf(numbered("000-T", 13));
        assertThat(codes(AppliesTo.INDIVIDUAL)).containsExactlyElementsOf(numbered("000-I", 5));
        assertThat(codes(AppliesTo.HEAD)).containsExactlyElementsOf(numbered("000-H", 5));
        assertThat(criteria(true)).extracting(Criterion::code).containsExactly("000-X1", "000-X2", "000-X3", "000-X4");
    }

    @Test
    void runsToTheEndOfTheThirtiethOfDecember() {
        assertThat(PLAN.window().firstDay()).isNull();
        assertThat(PLAN.window().lastDay()).isEqualTo("2023-12-30");
    }

    @Test
    void awardsAtMostNineCollectivesAndFifteenIndividuals() {
        assertThat(PLAN.awards()).singleElement().satisfies(award -> assertThat(award.quotas())
                .extracting(quota -> "%s %s %d".formatted(quota.rule(), quota.kind(), quota.number()))
                .containsExactly("MAXIMUM COLLECTIVE 9", "MAXIMUM INDIVIDUAL 15"));
    }

    @Test
    void concernsDepartmentsVerticalAgenciesDistrictsAndCommunes() {
        assertThat(PLAN.subjects())
                .flatExtracting(MovementPlan.Subject::unitKinds)
                .containsExactly(UnitKind.DEPARTMENT, UnitKind.VERTICAL_AGENCY, UnitKind.DISTRICT, UnitKind.COMMUNE);
    }

    @Test
    void goesFromTheUnitThroughSoNoiVuToTheChairman() {
        assertThat(PLAN.route().stages())
                .extracting(stage -> "%s %s %s".formatted(stage.code(), stage.role(), stage.unit()))
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
        assertThat(PLAN.notes()).extracting(Clause::source).contains("000, dòng 10", "000, dòng 60");
    }

    private static String sourceLine(Clause clause) {
        return SOURCE.get(clause.source().replace("000, dòng ", ""));
    }

    private static List<Criterion> criteria(boolean exclusion) {
        return PLAN.criteria().stream()
                .filter(criterion -> criterion.exclusion() == exclusion)
                .toList();
    }

    private static List<String> codes(AppliesTo appliesTo) {
        return criteria(false).stream()
                .filter(criterion -> criterion.appliesTo() == appliesTo)
                .map(Criterion::code)
                .toList();
    }

    private static List<String> numbered(String prefix, int last) {
        return Stream.iterate(1, number -> number + 1)
                .limit(last)
                .map(number -> "%s%02d".formatted(prefix, number))
                .toList();
    }
}
