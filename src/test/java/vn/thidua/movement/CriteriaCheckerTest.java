package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.figures.Metrics;
import vn.thidua.movement.CriterionVerdict.UsedFigure;

/** The criteria of Ninh Thuận 2023, a row per rule and per boundary in {@code movement/verdicts-000.csv}. */
class CriteriaCheckerTest {

    private static final MovementPlan PLAN = ShippedPlans.ninhThuan2023();

    @ParameterizedTest(name = "{0} {1}: {2} => {3}")
    @CsvFileSource(
            resources = "/movement/verdicts-000.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            maxCharsPerColumn = 2000)
    void givesTheVerdictOfTheRule(String criterion, String unit, String figures, Verdict expected) {
        var verdict = verdict(criterion, unit, figures == null ? "" : figures);

        assertThat(verdict.verdict()).as(verdict.explanation()).isEqualTo(expected);
        assertThat(verdict.explanation()).isNotBlank();
        assertThat(verdict.clause()).isNotBlank();
    }

    @Test
    void showsTheExactAmountsFiguresAndSourcesBehindAShortfallThatRoundsToAHundredPercent() {
        var verdict = verdict("000-T09", "so-y-te", "investmentAssigned=100000000000; investmentDisbursed=99996000000");

        assertThat(verdict.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(verdict.arithmetic())
                .isEqualTo("Đã giải ngân 99.996.000.000 đồng trên 100.000.000.000 đồng được giao, đạt ≈ 100%;"
                        + " chênh lệch -4.000.000 đồng");
        assertThat(verdict.clause()).startsWith("Hoàn thành giải ngân 100%");
        assertThat(verdict.source()).isEqualTo("000, dòng 64");
        assertThat(verdict.figures())
                .contains(new UsedFigure(
                        "investmentAssigned",
                        "Vốn đầu tư công được giao năm 2023",
                        "100.000.000.000 đồng",
                        "Báo cáo số 12/BC-STC, ngày 10/01/2024",
                        null));
    }

    @Test
    void saysWhichFiguresAreMissing() {
        var verdict = verdict("000-X2", "so-y-te", "workingHoursViolators=0");

        assertThat(verdict.explanation()).isEqualTo("Chưa đủ số liệu để kết luận: Tổng số biên chế năm 2023.");
        assertThat(verdict.figures())
                .contains(new UsedFigure("staffTotal", "Tổng số biên chế năm 2023", "chưa có số liệu", "", null));
    }

    @Test
    void comparesTheShareOfViolatorsExactly() {
        assertThat(verdict("000-X2", "so-y-te", "staffTotal=9; workingHoursViolators=1")
                        .arithmetic())
                .isEqualTo("Vi phạm 1 trên tổng số 9 biên chế, chiếm ≈ 11,11%; so sánh 1 × 10 = 10 với 9");
    }

    @Test
    void givesExclusionsLastAndOnlyTheLinesThatConcernTheNominee() {
        var checker = new CriteriaChecker(new KnownUnits(), EnteredFigures.of("so-y-te", ""), new Metrics());

        assertThat(checker.check(PLAN, 2023, subject("000-T01", "so-y-te")))
                .hasSize(17)
                .extracting(CriterionVerdict::exclusion)
                .isSorted();
        assertThat(checker.check(PLAN, 2023, subject("000-I01", "so-y-te"))).hasSize(5);
        assertThat(checker.check(PLAN, 2023, subject("000-H01", "so-y-te"))).hasSize(10);
    }

    @Test
    void neverPassesOrFailsAnyoneWithoutFigures() {
        var checker = new CriteriaChecker(new KnownUnits(), EnteredFigures.of("so-y-te", ""), new Metrics());

        assertThat(checker.check(PLAN, 2023, subject("000-T01", "huyen-ninh-phuoc")))
                .extracting(CriterionVerdict::verdict)
                .containsOnly(Verdict.NEEDS_HUMAN);
        assertThat(checker.check(PLAN, 2023, subject("000-H01", "huyen-ninh-phuoc")))
                .extracting(CriterionVerdict::verdict)
                .containsOnly(Verdict.NEEDS_HUMAN);
    }

    @ParameterizedTest
    @CsvSource({"so-y-te", "SPEAKING_UNIT"})
    void readsTheFiguresOfAnotherUnitWhereThePlanSaysSo(String figuresOf) {
        var plan = ShippedPlans.file()
                .read(ShippedPlans.text("/movement/ninh-thuan-cchc-2023.yaml")
                        .replace(
                                "metrics: [reformRating]",
                                "figuresOf: " + figuresOf + "\n    year: 2022\n    metrics: [reformRating]"));
        var figures = EnteredFigures.of("so-y-te", "reformRating@2022=Tốt; reformRating=Yếu");
        var checker = new CriteriaChecker(new KnownUnits(), figures, new Metrics());

        assertThat(checker.check(plan, 2023, subject("000-T04", "so-y-te-phong-to-chuc-can-bo")))
                .filteredOn(line -> line.code().equals("000-T04"))
                .extracting(CriterionVerdict::verdict)
                .containsExactly(Verdict.PASS);
    }

    static CriterionVerdict verdict(String criterion, String unit, String figures) {
        var subject = subject(criterion, unit);
        var owner = criterion.contains("-I") ? "thuy.pham" : unit;
        var checker = new CriteriaChecker(new KnownUnits(), EnteredFigures.of(owner, figures), new Metrics());
        return checker.check(PLAN, 2023, subject).stream()
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
