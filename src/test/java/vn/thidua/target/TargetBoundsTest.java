package vn.thidua.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.programme.ShippedProgramme;
import vn.thidua.programme.TargetMetric;
import vn.thidua.programme.TargetMetric.Operator;

class TargetBoundsTest {

    /** Of the metrics of Quyết định 465; an empty problem where the value can be. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "parIndexScore,                100,     ''",
        "parIndexScore,                '100,1', 'giá trị không được vượt quá 100'",
        "parIndexScore,                -1,      'giá trị không được âm'",
        "parIndexRank,                 1,       ''",
        "parIndexRank,                 63,      ''",
        "parIndexRank,                 0,       'thứ hạng nhỏ nhất là 1'",
        "parIndexRank,                 '14,5',  'giá trị phải là số nguyên'",
        "sipas,                        0,       ''",
        "sipas,                        100,     ''",
        "sipas,                        '100,5', 'giá trị không được vượt quá 100'",
        "sipas,                        -5,      'giá trị không được âm'",
        "legalDocumentsCompliant,      101,     'giá trị không được vượt quá 100'",
        "postalServiceGrowth,          150,     ''",
        "postalServiceGrowth,          '-2,5',  ''",
        "publicServiceUnitsReduction,  -3,      ''",
        "publicServicePayrollReduction, '12,5', ''"
    })
    void followFromTheUnit(String metric, String value, String problem) {
        assertThat(TargetCourse.problemOf(shipped(metric), value).orElse("")).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"điểm, 800, 750, true", "đơn vị, 20, 250, true", "điểm, 80, 101, false", "đơn vị, 20, nhiều, false"})
    void areNotAboveTheThresholdNorOfOtherUnits(String unit, String threshold, String value, boolean taken) {
        var metric = new TargetMetric("one", "Một số liệu", Operator.AT_LEAST, threshold, unit, "");

        assertThat(TargetCourse.problemOf(metric, value).isEmpty()).isEqualTo(taken);
    }

    private static TargetMetric shipped(String code) {
        return ShippedProgramme.read().targets().stream()
                .flatMap(target -> target.metrics().stream())
                .filter(metric -> metric.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
