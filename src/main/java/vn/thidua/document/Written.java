package vn.thidua.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Days and moments as Vietnamese documents write them. */
public final class Written {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy");

    private Written() {}

    /** {@code 05/01/2024}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 16:30 ngày 05/01/2024}, on the clock of the moment's own zone. */
    public static String minute(ZonedDateTime moment) {
        return MINUTE.format(moment);
    }

    /** {@code 16:30:07 ngày 05/01/2024}, where two people may have acted in the same minute. */
    public static String second(ZonedDateTime moment) {
        return SECOND.format(moment);
    }
}
