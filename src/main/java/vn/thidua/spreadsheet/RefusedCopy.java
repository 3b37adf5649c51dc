package vn.thidua.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.spreadsheet.SheetContent.Column;

/**
 * The workbook that was handed in, with the reason beside every bad cell. It is built anew from the values of the file, so
 * that nothing else of it comes back: no formula, no link, no macro.
 */
public final class RefusedCopy {

    /** Head of the added column; whoever reads the corrected copy leaves that column out. */
    public static final String REASON = "Lý do chưa nhận";

    private static final int WIDTH = 24;
    private static final int REASON_WIDTH = 70;

    private RefusedCopy() {}

    /**
     * The copy as an XLSX file.
     *
     * @param bad what is wrong on the first sheet
     */
    public static byte[] of(SpreadsheetFile file, List<BadCell> bad) {
        var copies = new ArrayList<SheetContent>();
        for (var sheet : file.sheets()) {
            copies.add(copy(sheet, copies.isEmpty() ? bad : List.of()));
        }
        return SpreadsheetExport.of(copies);
    }

    private static SheetContent copy(Sheet sheet, List<BadCell> bad) {
        var reasonColumn = reasonColumn(sheet);
        var titles = new ArrayList<Column>();
        for (var column = 1; column < reasonColumn; column++) {
            titles.add(new Column(sheet.text(1, column), WIDTH));
        }
        titles.add(new Column(bad.isEmpty() ? "" : REASON, REASON_WIDTH));
        var last = Math.max(
                sheet.lastRow(), bad.stream().mapToInt(BadCell::row).max().orElse(0));
        var rows = IntStream.rangeClosed(2, last)
                .mapToObj(row -> row(sheet, row, reasonColumn, bad))
                .toList();
        return new SheetContent(sheet.name(), titles, rows, marked(bad));
    }

    /** Behind the last column; in a copy that was refused before, where the reasons stood. */
    private static int reasonColumn(Sheet sheet) {
        var last = sheet.lastColumn();
        return sheet.text(1, last).equals(REASON) ? last : last + 1;
    }

    private static List<@Nullable Object> row(Sheet sheet, int row, int reasonColumn, List<BadCell> bad) {
        var values = new ArrayList<@Nullable Object>();
        var cells = sheet.rows().get(row);
        for (var column = 1; column < reasonColumn; column++) {
            values.add(cells == null ? null : value(cells.get(column)));
        }
        values.add(reasons(row, bad));
        return values;
    }

    private static @Nullable Object value(@Nullable SheetCell cell) {
        if (cell == null) {
            return null;
        }
        return cell.kind() == SheetCell.Kind.NUMBER && !cell.text().endsWith("%")
                ? new BigDecimal(cell.text().replace(',', '.'))
                : cell.text();
    }

    /** What is wrong in a row; what is wrong with the header is told in the row below it. */
    private static String reasons(int row, List<BadCell> bad) {
        return bad.stream()
                .filter(cell -> Math.max(2, cell.row()) == row)
                .map(cell -> cell.address() + ": " + cell.reason() + ".")
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> marked(List<BadCell> bad) {
        return bad.stream().map(BadCell::address).collect(Collectors.toSet());
    }
}
