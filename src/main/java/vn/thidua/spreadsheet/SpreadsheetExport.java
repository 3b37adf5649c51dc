package vn.thidua.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.spreadsheet.SheetContent.Column;

/** Writes spreadsheets row by row, so that long ones need little memory. Whatever a text begins with, it stays text. */
public final class SpreadsheetExport {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_LIST = 255;
    private static final int CHARACTER = 256;
    private static final int MOST_LINES = 25;

    private SpreadsheetExport() {}

    /** An XLSX file with these sheets. */
    public static byte[] of(List<SheetContent> sheets) {
        try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var styles = new CellStyles(workbook);
            sheets.forEach(sheet -> write(workbook.createSheet(sheet.name()), sheet, styles));
            var written = new ByteArrayOutputStream();
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(SXSSFSheet sheet, SheetContent content, CellStyles styles) {
        var columns = content.columns();
        sheet.createFreezePane(0, 1);
        setPaper(sheet);
        for (var i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
            offerChoices(sheet, i, columns.get(i), content.rows().size());
        }
        var titles = columns.stream().map(Column::title).toList();
        row(sheet, 0, titles, (column, value) -> styles.header(isBad(content, 0, column)), styles);
        for (var i = 0; i < content.rows().size(); i++) {
            var at = i + 1;
            var written = row(
                    sheet,
                    at,
                    content.rows().get(i),
                    (column, value) -> styles.of(value, isBad(content, at, column)),
                    styles);
            makeHigh(written, columns, content.rows().get(i));
        }
    }

    /** On paper: all columns beside each other, and their titles on each page. */
    private static void setPaper(SXSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** Not every program sees by itself that a wrapped text needs several lines. */
    private static void makeHigh(SXSSFRow row, List<Column> columns, List<? extends @Nullable Object> values) {
        var lines = IntStream.range(0, values.size())
                .map(i -> lines(values.get(i), columns.get(i).width()))
                .max()
                .orElse(1);
        if (lines > 1) {
            row.setHeightInPoints(Math.min(lines, MOST_LINES) * row.getSheet().getDefaultRowHeightInPoints());
        }
    }

    private static int lines(@Nullable Object value, int width) {
        return value instanceof String text
                ? text.lines().mapToInt(line -> 1 + line.length() / width).sum()
                : 1;
    }

    private static boolean isBad(SheetContent content, int row, int column) {
        return content.bad().contains(SheetCell.address(row + 1, column + 1));
    }

    private static SXSSFRow row(
            SXSSFSheet sheet,
            int at,
            List<? extends @Nullable Object> values,
            CellStyles.Chosen style,
            CellStyles styles) {
        var row = sheet.createRow(at);
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var cell = row.createCell(i);
            cell.setCellStyle(style.of(i, value));
            styles.fill(cell, value);
        }
        return row;
    }

    private static void offerChoices(SXSSFSheet sheet, int at, Column column, int rows) {
        var list = String.join(",", column.choices());
        var fits = list.length() <= LONGEST_LIST && column.choices().stream().noneMatch(choice -> choice.contains(","));
        if (column.choices().isEmpty() || !fits || rows == 0) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createExplicitListConstraint(column.choices().toArray(String[]::new)),
                new CellRangeAddressList(1, rows, at, at));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("Giá trị không hợp lệ", "Hãy chọn trong danh sách.");
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }
}
