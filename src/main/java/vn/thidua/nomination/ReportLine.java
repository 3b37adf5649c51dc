package vn.thidua.nomination;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.MovementPlan.Clause;

/**
 * One text a nominee's achievement report has room for.
 *
 * @param code    the criterion, or {@link ReportPart#GENERAL}
 * @param title   what it is to say, Vietnamese: the criterion's code or what the sample orders
 * @param clause  the words that order it
 * @param verdict what the machine found on the criterion; none for the general part
 * @param text    what is written; empty when nothing is
 */
public record ReportLine(
        Nominee nominee,
        String code,
        String title,
        Clause clause,
        @Nullable CriterionVerdict verdict,
        String text) {

    /** The result on a criterion. */
    static ReportLine of(Nominee nominee, CriterionVerdict verdict, @Nullable ReportPart part) {
        return new ReportLine(
                nominee,
                verdict.code(),
                "tiêu chí " + verdict.code(),
                new Clause(verdict.clause(), verdict.source()),
                verdict,
                text(part));
    }

    /** What a sample orders before the criteria. */
    static ReportLine general(Nominee nominee, String title, Clause clause, @Nullable ReportPart part) {
        return new ReportLine(nominee, ReportPart.GENERAL, title, clause, null, text(part));
    }

    boolean missing() {
        return text.isBlank();
    }

    /** Whose and which text, Vietnamese. */
    String named() {
        return "“%s” về %s".formatted(nominee.label(), title);
    }

    private static String text(@Nullable ReportPart part) {
        return part == null ? "" : Objects.requireNonNull(part.text());
    }
}
