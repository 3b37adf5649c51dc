package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.calendar.DeadlineRule.Kind;

class DeadlineRuleTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            THROUGH,            2023-12-30, -,       0,   -,         -
            THROUGH,            -,          --12-30, 0,   -,         “day”
            BEFORE,             -,          -,       0,   -,         “day”
            YEARLY_THROUGH,     -,          --03-31, 0,   -,         -
            YEARLY_THROUGH,     -,          --02-29, 0,   -,         -
            YEARLY_THROUGH,     2023-03-31, -,       0,   -,         “monthDay”
            YEARLY_BEFORE,      -,          -,       0,   -,         “monthDay”
            YEARLY_BEFORE,      -,          --02-29, 0,   -,         hãy ghi 03-01
            DAYS_AFTER,         -,          -,       15,  công bố,   -
            DAYS_AFTER,         -,          -,       0,   công bố,   “days”
            DAYS_AFTER,         -,          -,       366, công bố,   từ 1 đến 365
            DAYS_AFTER,         -,          -,       15,  -,         “event”
            WORKING_DAYS_AFTER, -,          -,       365, gửi,       -
            WORKING_DAYS_AFTER, -,          -,       -1,  gửi,       “days”
            WORKING_DAYS_AFTER, -,          -,       5,   ' ',       “event”
            GUIDED,             -,          -,       0,   Sở Nội vụ, -
            GUIDED,             2023-03-31, -,       0,   -,         “event”
            """)
    void saysWhyNoDayCanBeComputed(
            Kind kind,
            @Nullable LocalDate day,
            @Nullable MonthDay monthDay,
            int days,
            @Nullable String event,
            @Nullable String problem) {
        var rule = new DeadlineRule(kind, day, monthDay, 0, days, event);

        if (problem == null) {
            assertThat(rule.problem()).isEmpty();
        } else {
            assertThat(rule.problem())
                    .hasValueSatisfying(found -> assertThat(found).contains(problem));
        }
    }
}
