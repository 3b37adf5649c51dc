package vn.thidua.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Written;
import vn.thidua.figures.VietnameseNumber;

/**
 * A table of a report.
 *
 * @param rows cells are texts, {@link Integer}, {@link BigDecimal}, {@link LocalDate} or none
 */
public record ReportTable(String title, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {

    /** A cell as people write it: {@code 1.234,5}, {@code 30/12/2023}; empty when there is nothing in it. */
    public static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Number number) {
            return VietnameseNumber.format(new BigDecimal(number.toString()));
        }
        return cell instanceof LocalDate day ? Written.day(day) : cell.toString();
    }

    /** Whether the column holds numbers, which stand on the right. */
    public boolean numeric(int column) {
        return rows.stream().anyMatch(row -> row.get(column) instanceof Number);
    }
}
