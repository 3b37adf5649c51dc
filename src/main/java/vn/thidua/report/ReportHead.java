package vn.thidua.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;

/**
 * How an agency is named in its documents (NĐ 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param above   the agency above, in capitals; none for a province
 * @param agency  the agency, in capitals
 * @param signer  in whose name it signs
 * @param subject within a sentence: {@code Sở Y tế}, {@code tỉnh Ninh Thuận}
 */
record ReportHead(@Nullable String above, String agency, String signer, String subject) {

    private static final String COMMITTEE = "UBND ";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static ReportHead of(Unit unit, Unit province) {
        var committee = unit.name().startsWith(COMMITTEE);
        var whole = unit.equals(province);
        return new ReportHead(
                whole ? null : capitals(province.name()),
                capitals(unit.name()),
                committee ? "TM. ỦY BAN NHÂN DÂN" : "THỦ TRƯỞNG ĐƠN VỊ",
                whole && committee ? unit.name().substring(COMMITTEE.length()) : unit.name());
    }

    private static String capitals(String name) {
        var full = name.startsWith(COMMITTEE) ? "Ủy ban nhân dân " + name.substring(COMMITTEE.length()) : name;
        return full.toUpperCase(VIETNAMESE);
    }
}
