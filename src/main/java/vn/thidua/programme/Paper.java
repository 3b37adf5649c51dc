package vn.thidua.programme;

import static vn.thidua.document.Written.day;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.thidua.refusal.Refused;

/**
 * A numbered and dated document, of the State or of the Party: {@code 465/QĐ-UBND}, {@code 16-TB/TW}.
 *
 * @param date the day it was signed
 */
public record Paper(String number, LocalDate date) {

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,6}(/\\d{4})?[/-]\\p{Lu}[\\p{L}\\d&.-]*(/\\p{Lu}[\\p{L}\\d&.-]*)?");

    /** As cited in Vietnamese documents: {@code số 465/QĐ-UBND ngày 16/08/2022}. */
    public String cited() {
        return "số %s ngày %s".formatted(number, day(date));
    }

    /** Refuses a number no register has and a day that has not come. */
    void refuseUnlessPossible(LocalDate today) {
        if (!NUMBER.matcher(number).matches()) {
            throw new Refused(
                    "document-number-malformed",
                    "Số, ký hiệu văn bản phải có dạng như “37/KH-UBND” hoặc “16-TB/TW”; hãy nhập lại.",
                    "documentNumber");
        }
        if (date.isAfter(today)) {
            throw new Refused(
                    "document-in-future",
                    "Ngày văn bản %s chưa đến; hãy nhập ngày không sau hôm nay.".formatted(day(date)),
                    "documentDate");
        }
    }
}
