package vn.thidua.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.refusal.Refused;

/** A spreadsheet that somebody handed in. Formulas are read as text and never computed; nothing outside is fetched. */
public record SpreadsheetFile(String name, List<Sheet> sheets) {

    /** What an XLSX file is called over HTTP. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** How many sheets a file may have, and each of them rows, columns and filled cells. */
    public static final int MOST_SHEETS = 20;

    public static final int MOST_ROWS = 50_000;
    public static final int MOST_COLUMNS = 200;
    public static final int MOST_CELLS = 500_000;

    /**
     * Reads an XLSX file.
     *
     * @param name what refusals call the file
     * @throws Refused when it is another kind of file, broken, locked by a password, too large, or has macros
     */
    public static SpreadsheetFile read(String name, byte[] content) {
        XlsxPackage.check(content);
        return new SpreadsheetFile(name, XlsxReader.read(content));
    }

    /** The first sheet a spreadsheet program shows; files with numbers nobody sees are refused. */
    public Sheet visible() {
        var hidden = sheets.stream().filter(Sheet::hidden).toList();
        if (!hidden.isEmpty()) {
            throw new Refused(
                    "spreadsheet-hidden",
                    "Tệp có trang tính bị ẩn (%s); hãy bỏ ẩn để kiểm tra hoặc xóa trang đó rồi gửi lại."
                            .formatted(hidden.stream().map(Sheet::name).collect(Collectors.joining(", "))));
        }
        return sheets.get(0);
    }
}
