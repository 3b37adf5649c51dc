package vn.thidua.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thidua.csv.BadRow;
import vn.thidua.csv.CsvFile;
import vn.thidua.csv.CsvRow;
import vn.thidua.spreadsheet.BadCell;
import vn.thidua.spreadsheet.RefusedCopy;
import vn.thidua.spreadsheet.Sheet;
import vn.thidua.spreadsheet.SpreadsheetFile;

/**
 * A table in a spreadsheet, with the header of the CSV file in row 1, read by the same rules.
 *
 * @param columns the header
 */
public record SheetTable(SpreadsheetFile file, List<String> columns) {

    /** The rows; formulas and errors are noted as bad. */
    public CsvFile table() {
        var sheet = file.visible();
        var width = width(sheet);
        SortedMap<Integer, List<String>> rows = new TreeMap<>();
        sheet.rows().keySet().forEach(row -> rows.put(row, texts(sheet, row, width)));
        rows.values().removeIf(cells -> cells.stream().allMatch(String::isEmpty));
        var table = CsvFile.of(file.name(), rows, columns.toArray(String[]::new));
        table.rows().forEach(row -> noteUnreadable(sheet, row));
        return table;
    }

    /** Without the reasons of a copy that was refused before. */
    private static int width(Sheet sheet) {
        var last = sheet.lastColumn();
        return sheet.text(1, last).equals(RefusedCopy.REASON) ? last - 1 : last;
    }

    private static List<String> texts(Sheet sheet, int row, int width) {
        var texts = new ArrayList<String>();
        for (var column = 1; column <= width; column++) {
            texts.add(sheet.text(row, column));
        }
        return texts;
    }

    private void noteUnreadable(Sheet sheet, CsvRow row) {
        sheet.rows().get((int) row.line()).values().stream()
                .filter(cell -> cell.column() <= columns.size())
                .forEach(cell -> UnreadableCells.problemOf(cell)
                        .ifPresent(reason -> row.bad(columns.get(cell.column() - 1), reason)));
    }

    /** The workbook with the reasons beside the bad cells. */
    public byte[] refusedCopy(List<BadRow> bad) {
        return RefusedCopy.of(file, bad.stream().map(this::cell).toList());
    }

    private BadCell cell(BadRow bad) {
        var column = Math.max(0, columns.indexOf(bad.column()));
        return new BadCell((int) bad.line(), column + 1, bad.reason());
    }
}
