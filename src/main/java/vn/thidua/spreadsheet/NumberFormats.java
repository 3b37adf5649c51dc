package vn.thidua.spreadsheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;

/** What a stored number shows as: a number, a share in per cent, or a day. */
record NumberFormats(StylesTable styles, boolean startsIn1904) {

    SheetCell cell(int row, int column, int style, String stored) {
        var format =
                style < styles.getNumCellStyles() ? styles.getStyleAt(style).getDataFormatString() : null;
        if (format != null && format.contains("%")) {
            return new SheetCell(row, column, SheetCell.Kind.NUMBER, SheetCell.percent(stored));
        }
        if (format != null && isDay(style, format, stored)) {
            return new SheetCell(row, column, SheetCell.Kind.DATE, day(stored));
        }
        return new SheetCell(row, column, SheetCell.Kind.NUMBER, SheetCell.plain(stored));
    }

    private boolean isDay(int style, String format, String stored) {
        return DateUtil.isADateFormat(styles.getStyleAt(style).getDataFormat(), format)
                && DateUtil.isValidExcelDate(new BigDecimal(stored).doubleValue());
    }

    private String day(String stored) {
        return DateUtil.getLocalDateTime(new BigDecimal(stored).doubleValue(), startsIn1904)
                .toLocalDate()
                .toString();
    }
}
