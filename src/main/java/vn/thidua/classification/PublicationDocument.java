package vn.thidua.classification;

import static vn.thidua.document.Written.day;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.thidua.refusal.Refused;

/** The paper a ranking is published by: {@code 12/TB-SNV} of a day, {@code 07/TB-SNV} below ten. */
public record PublicationDocument(String number, LocalDate date) {

    private static final Pattern NUMBER = Pattern.compile("(?:0[1-9]|[1-9]\\d{0,5})/\\p{Lu}+-\\p{Lu}[\\p{Lu}\\d&.-]*");

    /** As cited in Vietnamese documents: {@code Văn bản số 12/TB-SNV ngày 20/12/2023}. */
    public String cited() {
        return "Văn bản số %s ngày %s".formatted(number, day(date));
    }

    /** Refuses a number no register has and a day that has not come. */
    void refuseUnlessPossible(LocalDate today) {
        if (!NUMBER.matcher(number).matches()) {
            throw new Refused(
                    "document-number-malformed",
                    "Số, ký hiệu văn bản phải có dạng như “12/TB-SNV”; hãy nhập lại.",
                    "documentNumber");
        }
        if (date.isAfter(today)) {
            throw new Refused(
                    "document-in-future",
                    "Ngày công bố %s chưa đến; hãy nhập ngày không sau hôm nay.".formatted(day(date)),
                    "documentDate");
        }
    }
}
