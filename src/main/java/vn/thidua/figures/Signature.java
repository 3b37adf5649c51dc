package vn.thidua.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.thidua.refusal.Refused;

/**
 * Who signs for handed in numbers, in which document.
 *
 * @param signer id of the person
 * @param number of the document: {@code 21/BC-VPUB}
 */
public record Signature(String signer, String number, LocalDate date) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** In place of one that is not given yet. */
    static Signature pending() {
        return new Signature("", "", LocalDate.EPOCH);
    }

    /** As cited in Vietnamese documents: {@code số 21/BC-VPUB ngày 10/01/2024}. */
    public String cited() {
        return "số %s ngày %s".formatted(number, day(date));
    }

    /** A day as Vietnamese documents write it. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    void refuseIfAhead(LocalDate today) {
        if (date.isAfter(today)) {
            throw new Refused(
                    "document-in-future",
                    "Ngày văn bản %s chưa đến; hãy nhập ngày không sau hôm nay.".formatted(day(date)),
                    "documentDate");
        }
    }
}
