package vn.thidua.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.util.CellReference;

/**
 * A filled cell.
 *
 * @param row    counted from 1, as a spreadsheet program shows it
 * @param column counted from 1: 2 is B
 * @param text   what stands in it, as an officer would type it: {@code 92,4}, {@code 92,4%}, {@code 2023-12-31}; of a
 *     formula only that it is one: it is neither computed nor repeated
 */
public record SheetCell(int row, int column, Kind kind, String text) {

    /** A spreadsheet program keeps this many digits; what it writes behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LARGEST_EXPONENT = 400;

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        /** A value like #DIV/0!. */
        ERROR
    }

    /** The name of the place: {@code B7}. */
    public String address() {
        return address(row, column);
    }

    /** The name of a place, row and column counted from 1. */
    public static String address(int row, int column) {
        return letters(column) + row;
    }

    /** The name of a column, counted from 1: {@code B}. */
    public static String letters(int column) {
        return CellReference.convertNumToColString(column - 1);
    }

    /** A number as it is stored, with a decimal comma and without dots, which could be read two ways. */
    static String plain(String stored) {
        return plain(number(stored));
    }

    /** The same for a share of one, as per cent. */
    static String percent(String stored) {
        return plain(number(stored).movePointRight(2)) + "%";
    }

    private static BigDecimal number(String stored) {
        var number = new BigDecimal(stored);
        if (Math.abs(number.scale()) > LARGEST_EXPONENT) {
            throw new IllegalArgumentException("No spreadsheet program stores " + stored);
        }
        return number;
    }

    private static String plain(BigDecimal number) {
        var exact = number.round(DIGITS).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString().replace('.', ',');
    }
}
