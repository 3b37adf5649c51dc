package vn.thidua.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.SignatureBlock;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * How an agency is named in its documents (NĐ 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param above   the agency above, in capitals; none for a province
 * @param agency  the agency, in capitals
 * @param signer  in whose name it signs, a line each
 * @param subject within a sentence: {@code Sở Y tế}, {@code tỉnh Ninh Thuận}
 */
record ReportHead(@Nullable String above, String agency, String signer, String subject) {

    private static final String COMMITTEE = "UBND ";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static ReportHead of(Unit unit, Unit province, Organisation organisation) {
        var committee = unit.name().startsWith(COMMITTEE);
        var whole = unit.equals(province);
        return new ReportHead(
                whole ? null : capitals(province.name()),
                capitals(unit.name()),
                signer(unit, committee ? List.of("TM. ỦY BAN NHÂN DÂN") : List.of(), organisation),
                whole && committee ? unit.name().substring(COMMITTEE.length()) : unit.name());
    }

    /** Whoever stands in today signs with their capacity and position; otherwise whoever leads signs as always. */
    private static String signer(Unit unit, List<String> inWhoseName, Organisation organisation) {
        var role = unit.kind() == UnitKind.PROVINCE ? Role.DECIDER : Role.HEAD;
        var positions = organisation
                .substituteSignature(role, unit.code())
                .map(SignatureBlock::positions)
                .orElse(inWhoseName.isEmpty() ? List.of("THỦ TRƯỞNG ĐƠN VỊ") : List.of());
        return Stream.of(inWhoseName, positions)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String capitals(String name) {
        var full = name.startsWith(COMMITTEE) ? "Ủy ban nhân dân " + name.substring(COMMITTEE.length()) : name;
        return full.toUpperCase(VIETNAMESE);
    }
}
