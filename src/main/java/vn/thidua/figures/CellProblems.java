package vn.thidua.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.spreadsheet.BadCell;
import vn.thidua.spreadsheet.BadCells;
import vn.thidua.spreadsheet.Sheet;
import vn.thidua.spreadsheet.SheetCell;

/** A sheet and what is found to be wrong in it: of each cell the first reason. */
final class CellProblems {

    private final Sheet sheet;
    private final List<BadCell> bad = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    CellProblems(Sheet sheet) {
        this.sheet = sheet;
        sheet.cells().forEach(cell -> UnreadableCells.problemOf(cell)
                .ifPresent(reason -> bad(cell.row(), cell.column(), reason)));
    }

    Sheet sheet() {
        return sheet;
    }

    void bad(int row, int column, String reason) {
        if (places.add(SheetCell.address(row, column))) {
            bad.add(new BadCell(row, column, reason));
        }
    }

    boolean good(int row, int column) {
        return !places.contains(SheetCell.address(row, column));
    }

    void refuse(String file) {
        if (!bad.isEmpty()) {
            throw new BadCells(file, bad);
        }
    }
}
