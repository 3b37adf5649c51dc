package vn.thidua.figures;

import static vn.thidua.document.Written.day;

import java.time.LocalDate;
import vn.thidua.refusal.Refused;

/**
 * Who signs for handed in numbers, in which document.
 *
 * @param signer id of the person
 * @param number of the document: {@code 21/BC-VPUB}
 */
public record Signature(String signer, String number, LocalDate date) {

    /** In place of one that is not given yet. */
    static Signature pending() {
        return new Signature("", "", LocalDate.EPOCH);
    }

    /** As cited in Vietnamese documents: {@code số 21/BC-VPUB ngày 10/01/2024}. */
    public String cited() {
        return "số %s ngày %s".formatted(number, day(date));
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
