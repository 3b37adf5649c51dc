package vn.thidua.spreadsheet;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written.
 *
 * @param rows below the header; text, {@link java.math.BigDecimal}, {@link Integer}, {@link java.time.LocalDate}, or none
 * @param bad  the places, by {@link SheetCell#address(int, int)}, that are marked as wrong
 */
public record SheetContent(
        String name, List<Column> columns, List<? extends List<? extends @Nullable Object>> rows, Set<String> bad) {

    /** With nothing wrong in it. */
    public SheetContent(String name, List<Column> columns, List<? extends List<? extends @Nullable Object>> rows) {
        this(name, columns, rows, Set.of());
    }

    /**
     * One column.
     *
     * @param width   in characters
     * @param choices what may be chosen in its cells; empty where anything may stand
     */
    public record Column(String title, int width, List<String> choices) {

        /** Where anything may stand. */
        public Column(String title, int width) {
            this(title, width, List.of());
        }
    }
}
