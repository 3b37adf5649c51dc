package vn.thidua.spreadsheet;

/**
 * One thing that is wrong in a spreadsheet.
 *
 * @param row    counted from 1
 * @param column counted from 1
 * @param reason Vietnamese: what is wrong and what to write instead
 */
public record BadCell(int row, int column, String reason) {

    /** The name of the place: {@code B7}. */
    public String address() {
        return SheetCell.address(row, column);
    }
}
