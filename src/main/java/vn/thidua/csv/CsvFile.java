package vn.thidua.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A CSV file with a fixed header. Cells are parted by commas; lines that begin with {@code #} are comments; text is
 * brought to one Unicode form (NFC), so that a name typed on any machine is the same name.
 */
public final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setCommentMarker('#').get();

    private final String name;
    private final List<String> columns;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<BadRow> badRows = new ArrayList<>();
    private final Set<String> noted = new HashSet<>();

    private CsvFile(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * Reads a file. Rows with a wrong number of cells are noted and left out of {@link #rows()}.
     *
     * @throws BadRows at once when the file cannot be read at all: not UTF-8, wrong header, broken quotes
     */
    public static CsvFile read(String name, byte[] content, String... columns) {
        var file = new CsvFile(name, List.of(columns));
        try (var parser = CSVParser.parse(new StringReader(CsvText.decode(name, content)), FORMAT)) {
            file.take(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /**
     * The same of a table that was read from another kind of file.
     *
     * @param rows by their number there; the first is the header
     */
    public static CsvFile of(String name, SortedMap<Integer, List<String>> rows, String... columns) {
        var file = new CsvFile(name, List.of(columns));
        var first = rows.isEmpty() ? 1 : rows.firstKey();
        file.checkHeader(rows.getOrDefault(first, List.of()), first);
        rows.tailMap(first + 1).forEach((line, cells) -> file.take(cells, line));
        return file;
    }

    /** The rows below the header. */
    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /** Ends the import when anything was noted as bad. */
    public void refuseIfBad() {
        if (!badRows.isEmpty()) {
            badRows.sort((a, b) -> Long.compare(a.line(), b.line()));
            throw new BadRows(badRows);
        }
    }

    /** Of one cell only the first reason is told. */
    void note(long line, String column, String reason) {
        if (noted.add(line + " " + column)) {
            badRows.add(new BadRow(name, line, column, reason));
        }
    }

    private void take(CSVParser parser) {
        var records = parser.iterator();
        try {
            checkHeader(records.hasNext() ? records.next().toList() : List.of(), parser.getCurrentLineNumber());
            while (records.hasNext()) {
                take(records.next().toList(), parser.getCurrentLineNumber());
            }
        } catch (UncheckedIOException e) {
            note(parser.getCurrentLineNumber(), "", "dấu ngoặc kép đặt sai hoặc chưa đóng");
            refuseIfBad();
        }
    }

    private void checkHeader(List<String> header, long line) {
        if (!header.stream().map(String::strip).toList().equals(columns)) {
            note(Math.max(line, 1), "", "dòng tiêu đề phải đúng là “" + String.join(",", columns) + "”");
            refuseIfBad();
        }
    }

    private void take(List<String> row, long line) {
        if (row.size() == columns.size()) {
            rows.add(new CsvRow(this, line, columns, row));
        } else {
            note(line, "", "có %d ô, phải có đúng %d ô ngăn cách bằng dấu phẩy".formatted(row.size(), columns.size()));
        }
    }
}
