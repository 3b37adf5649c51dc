package vn.thidua.figures;

import java.time.LocalDate;
import vn.thidua.document.OfficialDocument;

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
        return document().cited();
    }

    void refuseIfAhead(LocalDate today) {
        document().refuseIfAhead(today, "documentDate");
    }

    private OfficialDocument document() {
        return new OfficialDocument(number, date);
    }
}
