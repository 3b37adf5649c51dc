package vn.thidua.award;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A numbered and dated document: {@code 123/QĐ-UBND} of a day. */
public record OfficialDocument(String number, LocalDate date) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** As cited in Vietnamese documents: {@code số 123/QĐ-UBND ngày 05/01/2024}. */
    public String cited() {
        return "số %s ngày %s".formatted(number, day(date));
    }

    /** A day as Vietnamese documents write it. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }
}
