package vn.thidua.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes rows as a CSV file that spreadsheets open as it is: UTF-8 with a mark, and no cell that is run as a formula. */
public final class CsvExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvExport() {}

    /** The file with a header and these rows; what is not text is written as it prints, none as an empty cell. */
    public static byte[] of(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(header);
            for (var row : rows) {
                printer.printRecord(row.stream().map(CsvExport::cell).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Text that a spreadsheet would compute gets a quote in front, which makes it text there too. */
    private static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return !text.isEmpty() && value instanceof String && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
