package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.figures.Metrics;

/** Three standards of which one is enough, each for other units and one for another year. */
class AlternativesTest {

    private static final MovementPlan PLAN =
            ShippedPlans.file().read(ShippedPlans.text("/movement/department-plan.yaml"));
    private static final String DIVISION = "so-y-te-phong-to-chuc-can-bo";

    @ParameterizedTest(name = "{0} {1}: {2} => {3} {4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # the first one met settles the others, met or open; it reads 2020 whatever the year of the round
            so-y-te-phong-to-chuc-can-bo | 2021 | reformRating@2020=Xuất sắc                                                      | PASS           | NOT_APPLICABLE | NOT_APPLICABLE
            so-y-te-phong-to-chuc-can-bo | 2022 | reformRating@2020=Xuất sắc; proceduresOverdue@2022=3                                                     | PASS           | NOT_APPLICABLE | PASS
            so-y-te-phong-to-chuc-can-bo | 2021 | reformRating@2021=Xuất sắc; ddciRank@2021=2; ddciRank@2020=2; proceduresOverdue@2021=1 | NEEDS_HUMAN | NOT_APPLICABLE | NOT_APPLICABLE
            # rank up means the number goes down
            so-y-te-phong-to-chuc-can-bo | 2021 | reformRating@2020=Tốt; ddciRank@2021=5; ddciRank@2020=7; proceduresOverdue@2021=1 | NOT_APPLICABLE | PASS           | NOT_APPLICABLE
            so-y-te-phong-to-chuc-can-bo | 2021 | reformRating@2020=Tốt; ddciRank@2021=7; ddciRank@2020=7; proceduresOverdue@2021=1 | FAIL           | FAIL           | FAIL
            so-y-te-phong-to-chuc-can-bo | 2021 | reformRating@2020=Tốt; ddciRank@2021=8; ddciRank@2020=7; proceduresOverdue@2021=1 | FAIL           | FAIL           | FAIL
            # the year before is that of the round
            so-y-te-phong-to-chuc-can-bo | 2022 | reformRating@2020=Tốt; ddciRank@2022=5; ddciRank@2021=7; proceduresOverdue@2022=1 | NOT_APPLICABLE | PASS           | PASS
            # while one is open the failed ones wait
            so-y-te-phong-to-chuc-can-bo | 2021 | reformRating@2020=Tốt; proceduresOverdue@2021=1                                  | NOT_APPLICABLE | NEEDS_HUMAN    | NOT_APPLICABLE
            so-y-te-phong-to-chuc-can-bo | 2021 | reformRating@2020=Tốt                                                           | NOT_APPLICABLE | NEEDS_HUMAN    | NEEDS_HUMAN
            # for a department only the first applies, for a district none
            so-y-te                      | 2021 | reformRating@2020=Xuất sắc                                                      | PASS           | NOT_APPLICABLE | NOT_APPLICABLE
            so-y-te                      | 2021 | reformRating@2020=Tốt                                                           | FAIL           | NOT_APPLICABLE | NOT_APPLICABLE
            huyen-ninh-phuoc             | 2021 | reformRating@2020=Xuất sắc                                                      | FAIL           | NOT_APPLICABLE | NOT_APPLICABLE
            """)
    void settlesAlternatives(String unit, int year, String figures, Verdict first, Verdict second, Verdict third) {
        assertThat(check(unit, year, figures))
                .filteredOn(line -> line.code().startsWith("A"))
                .extracting(CriterionVerdict::verdict)
                .containsExactly(first, second, third);
    }

    @Test
    void namesTheStandardThatWasMet() {
        assertThat(check(DIVISION, 2021, "reformRating@2020=Xuất sắc").get(1).explanation())
                .isEqualTo("Chỉ cần đạt một trong các tiêu chuẩn thay thế; đã đạt A1 “Nhóm dẫn đầu”.");
    }

    @Test
    void saysForWhomAStandardIsAndWhatIsStillOpen() {
        assertThat(check("so-y-te", 2021, "reformRating@2020=Tốt"))
                .extracting(CriterionVerdict::explanation)
                .contains("Chỉ áp dụng đối với: Phòng, ban.", "Chỉ áp dụng đối với: so-y-te-phong-to-chuc-can-bo.");
        assertThat(check(DIVISION, 2021, "reformRating@2020=Tốt").get(0).explanation())
                .isEqualTo("Không thuộc nhóm dẫn đầu. Chỉ cần đạt một trong các tiêu chuẩn thay thế;"
                        + " còn chờ kết luận A2 “Thứ hạng tiến bộ”, A3 “Bộ phận chuyên trách”.");
    }

    @Test
    void failsWithASentenceWhenNoneConcernsTheNominee() {
        assertThat(check("huyen-ninh-phuoc", 2021, "").get(0).explanation())
                .startsWith("Phải đạt một trong các tiêu chuẩn thay thế nhưng không tiêu chuẩn nào áp dụng")
                .contains("A1 “Nhóm dẫn đầu”, A2");
    }

    @ParameterizedTest(name = "{0} => {1} / {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A1=PASS A2=FAIL A3=FAIL B1=PASS                     | -                      | -
            A1=FAIL A2=NEEDS_HUMAN A3=PASS B1=PASS              | -                      | -
            A1=FAIL A2=NOT_APPLICABLE A3=FAIL B1=PASS           | một trong A1, A2, A3   | -
            A1=NOT_APPLICABLE A2=FAIL B1=PASS                   | một trong A1, A2       | -
            A1=NOT_APPLICABLE A2=NOT_APPLICABLE                 | một trong A1, A2       | -
            A1=FAIL A2=NEEDS_HUMAN A3=NEEDS_HUMAN B1=NEEDS_HUMAN | -                     | B1, A2, A3
            A1=PASS B1=FAIL                                     | B1                     | -
            """)
    void comesToAConclusion(String verdicts, String failed, String open) {
        Map<String, Verdict> byCode = new LinkedHashMap<>();
        for (var verdict : verdicts.split(" ")) {
            byCode.put(verdict.split("=")[0], Verdict.valueOf(verdict.split("=")[1]));
        }

        var conclusion = Conclusion.of(PLAN, byCode);

        assertThat(String.join("; ", conclusion.failed())).isEqualTo(failed == null ? "" : failed);
        assertThat(String.join(", ", conclusion.open())).isEqualTo(open == null ? "" : open);
    }

    private static List<CriterionVerdict> check(String unit, int year, String figures) {
        var checker = new CriteriaChecker(new KnownUnits(), EnteredFigures.of(unit, figures), new Metrics());
        return checker.check(PLAN, year, new CheckedSubject(NomineeKind.COLLECTIVE, unit, null, false, null));
    }
}
