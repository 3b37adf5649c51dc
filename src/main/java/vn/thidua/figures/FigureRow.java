package vn.thidua.figures;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One figure to be entered, all of it already found good. */
public record FigureRow(Key key, String value, String sourceDocument, LocalDate sourceDate) {

    /** Whether the figure in force says the same, from the same document and the same origin; a computed one on any day. */
    boolean standsAs(@Nullable Figure inForce, @Nullable String origin) {
        return inForce != null
                && inForce.value().equals(value)
                && inForce.sourceDocument().equals(sourceDocument)
                && (origin != null || inForce.sourceDate().equals(sourceDate))
                && Objects.equals(inForce.origin(), origin);
    }

    /** What a figure is about; two rows of one file never share it. */
    public record Key(SubjectKind kind, String subject, String metric, int year, String item) {}
}
