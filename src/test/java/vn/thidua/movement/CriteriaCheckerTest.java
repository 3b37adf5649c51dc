package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.thidua.figures.Metrics;

/** The criteria of Ninh Thuận 2023, a row per rule and per boundary in {@code movement/verdicts.csv}. */
class CriteriaCheckerTest {

    private static final MovementPlan PLAN = ShippedPlans.ninhThuan2023();

    @ParameterizedTest(name = "{0} {1}: {2} => {3}")
    @CsvFileSource(resources = "/movement/verdicts.csv", numLinesToSkip = 1, delimiter = '|', maxCharsPerColumn = 2000)
    void givesTheVerdictOfTheRule(String criterion, String unit, String figures, Verdict expected) {
        var verdict = verdict(criterion, unit, figures == null ? "" : figures);

        assertThat(verdict.verdict()).as(verdict.explanation()).isEqualTo(expected);
        assertThat(verdict.explanation()).isNotBlank();
        assertThat(verdict.clause()).isNotBlank();
    }

    static CriterionVerdict verdict(String criterion, String unit, String figures) {
        var subject = subject(criterion, unit);
        var owner = criterion.contains("-I") ? "thuy.pham" : unit;
        var checker = new CriteriaChecker(new KnownUnits(), EnteredFigures.of(owner, figures), new Metrics());
        return checker.check(PLAN, subject).stream()
                .filter(line -> line.code().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static CheckedSubject subject(String criterion, String unit) {
        return switch (criterion.charAt(4)) {
            case 'I' -> new CheckedSubject(NomineeKind.INDIVIDUAL, unit, "thuy.pham", false, null);
            case 'H' -> new CheckedSubject(NomineeKind.INDIVIDUAL, "so-noi-vu", "dung.nguyen", true, unit);
            default -> new CheckedSubject(NomineeKind.COLLECTIVE, unit, null, false, null);
        };
    }
}
