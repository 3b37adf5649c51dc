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

/** A table of figures in a spreadsheet, with the header of the CSV file in row 1, read by the same rules. */
record FigureSheet(SpreadsheetFile file) {

    CsvFile table(String... columns) {
        var sheet = file.visible();
        var width = width(sheet);
        SortedMap<Integer, List<String>> rows = new TreeMap<>();
        sheet.rows().keySet().forEach(row -> rows.put(row, texts(sheet, row, width)));
        rows.values().removeIf(cells -> cells.stream().allMatch(String::isEmpty));
        var table = CsvFile.of(file.name(), rows, columns);
        table.rows().forEach(row -> noteUnreadable(sheet, row, columns));
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

    private static void noteUnreadable(Sheet sheet, CsvRow row, String... columns) {
        sheet.rows().get((int) row.line()).values().stream()
                .filter(cell -> cell.column() <= columns.length)
                .forEach(cell -> UnreadableCells.problemOf(cell)
                        .ifPresent(reason -> row.bad(columns[cell.column() - 1], reason)));
    }

    /** The workbook with the reasons beside the bad cells. */
    byte[] refusedCopy(List<BadRow> bad) {
        return RefusedCopy.of(file, bad.stream().map(FigureSheet::cell).toList());
    }

    private static BadCell cell(BadRow bad) {
        var column = Math.max(0, FigureFile.COLUMNS.indexOf(bad.column()));
        return new BadCell((int) bad.line(), column + 1, bad.reason());
    }
}
