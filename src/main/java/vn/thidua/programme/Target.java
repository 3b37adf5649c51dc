package vn.thidua.programme;

import java.util.List;

/**
 * A target of the programme, word for word.
 *
 * @param code        as printed: {@code 2.10}
 * @param source      where it stands: {@code 003, dòng 107}
 * @param responsible the unit that answers for it
 * @param metrics     what is measured for it, each with its threshold; met when all are
 */
public record Target(String code, String source, String text, Responsible responsible, List<TargetMetric> metrics) {

    /** Which unit answers for a target, and where the document says so. */
    public record Responsible(String unit, String source) {}
}
