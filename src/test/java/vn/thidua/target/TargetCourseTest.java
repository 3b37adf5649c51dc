package vn.thidua.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.programme.TargetMetric;
import vn.thidua.programme.TargetMetric.Operator;

class TargetCourseTest {

    /** Values as {@code year=value} parted by blanks; a programme through 2025. */
    @ParameterizedTest(name = "{0} {1}: {2} in {3} => {4}")
    @CsvSource({
        "AT_LEAST, 80, '',                          2023, NO_VALUE",
        "AT_LEAST, 80, 2023=80,                     2023, MET",
        "AT_LEAST, 80, '2023=79,99',                2023, AT_RISK",
        "AT_LEAST, 80, '2025=79,99',                2025, MISSED",
        "AT_LEAST, 80, 2025=80,                     2025, MET",
        "AT_LEAST, 80, 2021=72 2023=76,             2023, ON_TRACK",
        "AT_LEAST, 80, '2021=72 2023=75,99',        2023, AT_RISK",
        "AT_LEAST, 80, 2021=76 2023=76,             2023, AT_RISK",
        "AT_LEAST, 80, 2021=72 2022=70 2023=76,     2023, ON_TRACK",
        "AT_LEAST, 80, 2021=72 2023=76,             2022, NO_VALUE",
        "AT_MOST,  20, 2023=20,                     2023, MET",
        "AT_MOST,  20, 2023=21,                     2023, AT_RISK",
        "AT_MOST,  20, 2021=40 2023=30,             2023, ON_TRACK",
        "AT_MOST,  20, 2021=40 2023=31,             2023, AT_RISK",
        "AT_MOST,  20, 2025=21,                     2025, MISSED",
        "EQUAL,   100, 2023=100,                    2023, MET",
        "EQUAL,   100, '2023=99,9',                 2023, AT_RISK",
        "EQUAL,   100, 2021=90 2023=95,             2023, ON_TRACK",
        "EQUAL,   100, 2021=90 2023=99,             2023, ON_TRACK",
        "EQUAL,   100, '2021=90 2023=94,99',        2023, AT_RISK",
        "EQUAL,   Khá, 2023=Khá,                    2023, MET",
        "EQUAL,   Khá, 2023=Tốt,                    2023, MET",
        "EQUAL,   Khá, 2023=Trung_bình,             2023, AT_RISK",
        "EQUAL,   Khá, 2025=Trung_bình,             2025, MISSED"
    })
    void standsByItsValuesAndTheirTrend(
            Operator operator, String threshold, String values, int year, TargetStatus expected) {
        var course = new TreeMap<Integer, String>();
        for (var value : values.split(" ")) {
            if (!value.isEmpty()) {
                course.put(
                        Integer.parseInt(value.substring(0, 4)),
                        value.substring(5).replace('_', ' '));
            }
        }
        var metric = new TargetMetric("score", "Điểm", operator, threshold, "điểm", "");

        assertThat(new TargetCourse(metric, 2025, course).status(year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MET MET, MET",
        "MET ON_TRACK, ON_TRACK",
        "ON_TRACK AT_RISK, AT_RISK",
        "AT_RISK NO_VALUE, NO_VALUE",
        "NO_VALUE MISSED, MISSED"
    })
    void isAsGoodAsTheWorstOfItsMetrics(String metrics, TargetStatus expected) {
        var statuses =
                Arrays.stream(metrics.split(" ")).map(TargetStatus::valueOf).toList();

        assertThat(TargetStatus.of(statuses)).isEqualTo(expected);
    }
}
