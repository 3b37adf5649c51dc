package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.thidua.figures.Metrics;

/**
 * The criteria of documents 001, 002 and 004, a row per rule and per boundary in {@code movement/verdicts-*.csv}. The
 * column {@code of} says whose figures they are: a unit's, or {@code người} for those of the nominee.
 */
class VerdictTablesTest {

    private static final String NOMINEE = "nguoi.duoc.de.nghi";
    private static final DemoProvince UNITS = new DemoProvince();
    private static final Map<String, MovementPlan> PLANS = Map.of(
            "001", ShippedPlans.kienGiang2021(),
            "002", ShippedPlans.soYTe2024(),
            "004", ShippedPlans.soTuPhapHaNam());

    @ParameterizedTest(name = "{0} {1}: {3} => {4}")
    @CsvFileSource(
            resources = {"/movement/verdicts-001.csv", "/movement/verdicts-002.csv", "/movement/verdicts-004.csv"},
            numLinesToSkip = 1,
            delimiter = '|',
            maxCharsPerColumn = 2000)
    void givesTheVerdictOfTheRule(String criterion, String unit, String of, String figures, Verdict expected) {
        var plan = PLANS.get(criterion.substring(0, 3));
        var owner = of.equals("người") ? NOMINEE : of;
        var entered = EnteredFigures.of(owner, figures == null ? "" : figures);

        var lines = new CriteriaChecker(UNITS, entered, new Metrics())
                .check(plan, plan.year(), subject(plan, criterion, unit));

        assertThat(lines)
                .filteredOn(line -> line.code().equals(criterion))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.verdict()).as(line.explanation()).isEqualTo(expected);
                    assertThat(line.explanation()).isNotBlank();
                });
    }

    private static CheckedSubject subject(MovementPlan plan, String code, String unit) {
        var criterion = plan.criteria().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
        return switch (criterion.appliesTo()) {
            case COLLECTIVE -> new CheckedSubject(NomineeKind.COLLECTIVE, unit, null, false, null);
            case INDIVIDUAL -> new CheckedSubject(NomineeKind.INDIVIDUAL, unit, NOMINEE, false, null);
            case HEAD -> new CheckedSubject(NomineeKind.INDIVIDUAL, unit, NOMINEE, true, unit);
        };
    }
}
