package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.time.LocalDate;

/** A numbered and dated document: {@code 123/QĐ-UBND} of a day. */
public record OfficialDocument(String number, LocalDate date) {

    /** As cited in Vietnamese documents: {@code số 123/QĐ-UBND ngày 05/01/2024}. */
    public String cited() {
        return "số %s ngày %s".formatted(number, day(date));
    }
}
