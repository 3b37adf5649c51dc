package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.thidua.refusal.Refused;

/** A numbered and dated paper of a movement: {@code 37/KH-UBND} of a day, {@code 07/KH-UBND} below ten. */
public record NumberedDocument(String number, LocalDate date) {

    private static final Pattern NUMBER = Pattern.compile("(?:0[1-9]|[1-9]\\d{0,5})/\\p{Lu}+-\\p{Lu}[\\p{Lu}\\d&.-]*");

    /** As cited in Vietnamese documents: {@code số 37/KH-UBND ngày 04/02/2021}. */
    public String cited() {
        return "số %s ngày %s".formatted(number, day(date));
    }

    /** Refuses a number no register has and a day that has not come. */
    void refuseUnlessPossible(LocalDate today) {
        if (!NUMBER.matcher(number).matches()) {
            throw new Refused(
                    "document-number-malformed",
                    "Số, ký hiệu văn bản phải có dạng như “37/KH-UBND”; hãy nhập lại.",
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
