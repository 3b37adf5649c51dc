package vn.thidua.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** How cells look, and what is put into them. Numbers keep every digit: what a program would round is written as text. */
final class CellStyles {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int EXACT_DIGITS = 15;
    private static final int MOST_PLACES = 10;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final Map<List<Object>, CellStyle> made = new HashMap<>();

    CellStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Chooses the style of the cell in that column, counted from 0. */
    interface Chosen {
        CellStyle of(int column, @Nullable Object value);
    }

    CellStyle header(boolean bad) {
        return style("header", bad, style -> {
            var bold = workbook.createFont();
            bold.setBold(true);
            style.setFont(bold);
            style.setWrapText(true);
            colour(style, IndexedColors.LIGHT_TURQUOISE);
        });
    }

    CellStyle of(@Nullable Object value, boolean bad) {
        if (value instanceof LocalDate) {
            return style("date", bad, style -> format(style, "dd/mm/yyyy"));
        }
        if (value instanceof Number number && exact(number)) {
            var places = Math.max(
                    0, new BigDecimal(number.toString()).stripTrailingZeros().scale());
            var pattern = places == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(places, MOST_PLACES));
            return style(pattern, bad, style -> format(style, pattern));
        }
        if (value == null) {
            return style("empty", bad, style -> style.setWrapText(true));
        }
        var text = value.toString();
        var quoted = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return style(quoted ? "quoted" : "text", bad, style -> {
            style.setWrapText(true);
            style.setQuotePrefixed(quoted);
            format(style, "@");
        });
    }

    /** Puts the value into the cell; a text is never a formula. */
    void fill(Cell cell, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number number && exact(number)) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            var text = value.toString();
            cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    private static boolean exact(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= EXACT_DIGITS;
    }

    private CellStyle style(String name, boolean bad, Consumer<CellStyle> look) {
        return made.computeIfAbsent(List.of(name, bad), any -> {
            var style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            look.accept(style);
            if (bad) {
                colour(style, IndexedColors.ROSE);
            }
            return style;
        });
    }

    private void format(CellStyle style, String pattern) {
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
    }

    private static void colour(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
