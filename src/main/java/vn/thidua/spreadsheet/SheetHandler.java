package vn.thidua.spreadsheet;

import java.text.Normalizer;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.thidua.spreadsheet.SheetCell.Kind;

/** Collects the filled cells of one sheet. Text is brought to one Unicode form (NFC). */
final class SheetHandler extends DefaultHandler {

    private final SharedStrings strings;
    private final NumberFormats formats;
    private final SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private String place = "";
    private String type = "";
    private int style;
    private int phonetic;
    private String value = "";
    private String inline = "";
    private boolean computed;
    private int cells;

    SheetHandler(SharedStrings strings, NumberFormats formats) {
        this.strings = strings;
        this.formats = formats;
    }

    SortedMap<Integer, SortedMap<Integer, SheetCell>> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "c" -> begin(attributes);
            case "f" -> computed = true;
            case "v", "t" -> text.setLength(0);
            case "rPh" -> phonetic++;
            default -> {}
        }
    }

    private void begin(Attributes attributes) {
        place = String.valueOf(attributes.getValue("r"));
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        value = "";
        inline = "";
        computed = false;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v" -> value = text.toString();
            case "t" -> inline += phonetic == 0 ? text : "";
            case "rPh" -> phonetic--;
            case "c" -> end();
            default -> {}
        }
    }

    private void end() throws SAXException {
        var at = new CellReference(place);
        var row = at.getRow() + 1;
        var column = at.getCol() + 1;
        var cell = cell(row, column);
        if (cell.kind() == Kind.FORMULA || !cell.text().isBlank()) {
            refuseTooFar(row, column);
            rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell);
        }
    }

    private SheetCell cell(int row, int column) {
        if (computed) {
            return new SheetCell(row, column, Kind.FORMULA, "(công thức)");
        }
        return switch (type) {
            case "n" ->
                value.isEmpty() ? new SheetCell(row, column, Kind.TEXT, "") : formats.cell(row, column, style, value);
            case "s" ->
                text(row, column, strings.getItemAt(Integer.parseInt(value)).getString());
            case "b" -> text(row, column, value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new SheetCell(row, column, Kind.ERROR, value);
            case "inlineStr" -> text(row, column, inline);
            case "d" -> new SheetCell(row, column, Kind.DATE, value);
            default -> text(row, column, value);
        };
    }

    private static SheetCell text(int row, int column, String text) {
        return new SheetCell(row, column, Kind.TEXT, Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private void refuseTooFar(int row, int column) throws SAXException {
        if (row > SpreadsheetFile.MOST_ROWS
                || column > SpreadsheetFile.MOST_COLUMNS
                || ++cells > SpreadsheetFile.MOST_CELLS) {
            throw new SAXException(
                    XlsxPackage.refused("có trang tính vượt quá %d dòng, %d cột hoặc %d ô; hãy xóa phần thừa"
                            .formatted(
                                    SpreadsheetFile.MOST_ROWS,
                                    SpreadsheetFile.MOST_COLUMNS,
                                    SpreadsheetFile.MOST_CELLS)));
        }
    }
}
