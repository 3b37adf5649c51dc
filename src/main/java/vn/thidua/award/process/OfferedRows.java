package vn.thidua.award.process;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.thidua.award.OfferedUnit;
import vn.thidua.award.OfferedUnit.Chosen;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.movement.CriterionVerdict;

/** The rows of a form in which units are chosen. */
final class OfferedRows {

    private OfferedRows() {}

    /** @param suggested whether those who pass come ticked */
    static List<Map<String, Object>> shown(List<OfferedUnit> offered, boolean suggested) {
        return offered.stream()
                .<Map<String, Object>>map(unit -> Map.of(
                        "unit",
                        unit.unit().name(),
                        "verdict",
                        unit.verdict() == null ? "" : unit.verdict().verdict().label(),
                        "evidence",
                        unit.verdict() == null ? "" : evidence(unit.verdict()),
                        "chosen",
                        suggested && unit.passes()))
                .toList();
    }

    /** Rows come in the order of the units: the engine refuses rows that were moved, added or taken away. */
    static List<Chosen> chosen(List<OfferedUnit> offered, List<SubmittedForm> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).flag("chosen"))
                .mapToObj(i -> new Chosen(
                        offered.get(i).unit().code(),
                        rows.get(i).findText("reason").orElse("")))
                .toList();
    }

    private static String evidence(CriterionVerdict verdict) {
        return "%s: “%s”\n%s\n%s"
                .formatted(verdict.source(), verdict.clause(), verdict.explanation(), verdict.arithmetic())
                .strip();
    }
}
