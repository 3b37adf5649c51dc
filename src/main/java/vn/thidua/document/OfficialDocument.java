package vn.thidua.document;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.thidua.refusal.Refused;

/**
 * A numbered and dated document of the State or of the Party: {@code 465/QĐ-UBND}, {@code 1211/2016/UBTVQH13},
 * {@code 16-TB/TW}.
 *
 * @param number as written, {@code 07/KH-UBND} below ten
 * @param date   the day it was signed
 */
public record OfficialDocument(String number, LocalDate date) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:0[1-9]|[1-9]\\d{0,5})(?:/\\p{Lu}\\p{L}*-|/\\d{4}/|-\\p{Lu}\\p{L}*/)\\p{Lu}[\\p{L}\\d&.-]*");

    /** As cited in Vietnamese documents: {@code số 123/QĐ-UBND ngày 05/01/2024}. */
    public String cited() {
        return "số %s ngày %s".formatted(number, Written.day(date));
    }

    /** Refuses a number no register has, as the field {@code documentNumber}, and a day that has not come. */
    public void refuseUnlessPossible(LocalDate today) {
        if (!NUMBER.matcher(number).matches()) {
            throw new Refused(
                    "document-number-malformed",
                    "Số, ký hiệu văn bản phải có dạng như “37/KH-UBND” hoặc “16-TB/TW”; hãy nhập lại.",
                    "documentNumber");
        }
        refuseIfAhead(today, "documentDate");
    }

    /** Refuses a day that has not come. */
    public void refuseIfAhead(LocalDate today, String field) {
        if (date.isAfter(today)) {
            throw new Refused(
                    "document-in-future",
                    "Ngày văn bản %s chưa đến; hãy nhập ngày không sau hôm nay.".formatted(Written.day(date)),
                    field);
        }
    }
}
