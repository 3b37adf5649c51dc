package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersTest {

    private static final String NEW_YEARS_EVE = "2025-12-31T02:30:00Z";

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "2026-02-11, 2026-02-03T17:00:00Z, 2026-02-10T17:00:00Z",
        "2026-02-18, 2026-02-10T17:00:00Z, 2026-02-12T17:00:00Z",
        "2026-02-22, 2026-02-12T17:00:00Z, 2026-02-12T17:00:00Z",
        "2026-01-04, 2125-12-30T17:00:00Z, 2125-12-30T17:00:00Z"
    })
    void remindsOnWorkingDaysThatAreStillToCome(LocalDate lastDay, Instant early, Instant last) {
        var reminders = at(NEW_YEARS_EVE);

        assertThat(reminders.early(lastDay, 7)).isEqualTo(early);
        assertThat(reminders.last(lastDay)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"0, 2025-12-31T02:30:00Z", "1, 2026-01-05T02:30:00Z", "6, 2026-01-10T02:30:00Z"})
    void countsWorkingDaysFromNow(int workingDays, Instant moment) {
        assertThat(at(NEW_YEARS_EVE).afterWorkingDays(workingDays)).isEqualTo(moment);
    }

    @Test
    void tellsADayOffWithTheWorkingDayBeforeIt() {
        assertThat(at(NEW_YEARS_EVE).tell(LocalDate.of(2026, 1, 5))).isEqualTo("05/01/2026");
        assertThat(at(NEW_YEARS_EVE).tell(LocalDate.of(2026, 1, 4)))
                .isEqualTo("04/01/2026 là ngày nghỉ, ngày làm việc cuối cùng trước đó là thứ Tư, ngày 31/12/2025");
    }

    private static Reminders at(String now) {
        return ShippedCalendar.reminders(Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Ho_Chi_Minh")));
    }
}
