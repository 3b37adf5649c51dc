package vn.thidua.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.Written;

/**
 * What a case is about.
 *
 * @param state where it stands in the words of its capability, Vietnamese
 * @param lines what, whose, for which period, until when, by which documents
 */
public record Heading(String state, List<Line> lines) {

    /** One fact with its label, Vietnamese. */
    public record Line(String label, String value) {}

    /** A heading without lines. */
    public static Heading of(String state) {
        return new Heading(state, List.of());
    }

    /** The same with one more line, unless there is nothing to say. */
    public Heading with(String label, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        var more = new ArrayList<>(lines);
        more.add(new Line(label, value));
        return new Heading(state, List.copyOf(more));
    }

    /** The same with one more line that tells a day, unless there is none. */
    public Heading with(String label, @Nullable LocalDate day) {
        return with(label, day == null ? null : Written.day(day));
    }

    /** The same with one more line that cites a document, unless there is none. */
    public Heading with(String label, @Nullable OfficialDocument document) {
        return with(label, document == null ? null : document.cited());
    }
}
