package vn.thidua.spreadsheet;

import java.util.List;
import java.util.SortedMap;

/**
 * One sheet of a spreadsheet.
 *
 * @param hidden whether a spreadsheet program shows it only on request
 * @param rows   the rows that hold anything, by number from 1; each by column from 1
 */
public record Sheet(String name, boolean hidden, SortedMap<Integer, SortedMap<Integer, SheetCell>> rows) {

    /** Every filled cell, row by row. */
    public List<SheetCell> cells() {
        return rows.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    /** The text of a cell without surrounding blanks; empty for an empty one. */
    public String text(int row, int column) {
        var cells = rows.get(row);
        var cell = cells == null ? null : cells.get(column);
        return cell == null ? "" : cell.text().strip();
    }

    /** The number of the last row that holds anything; 0 for an empty sheet. */
    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    /** The number of the last column that holds anything; 0 for an empty sheet. */
    public int lastColumn() {
        return rows.values().stream().mapToInt(SortedMap::lastKey).max().orElse(0);
    }
}
