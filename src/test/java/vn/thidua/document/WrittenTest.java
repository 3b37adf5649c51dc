package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final ZonedDateTime MOMENT =
            ZonedDateTime.of(2024, 1, 5, 16, 3, 7, 0, ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void writesADayWithLeadingZeros() {
        assertThat(Written.day(LocalDate.of(2024, 1, 5))).isEqualTo("05/01/2024");
    }

    @Test
    void writesAMomentByTheClockOfItsZone() {
        assertThat(Written.minute(MOMENT)).isEqualTo("16:03 ngày 05/01/2024");
        assertThat(Written.second(MOMENT)).isEqualTo("16:03:07 ngày 05/01/2024");
    }
}
