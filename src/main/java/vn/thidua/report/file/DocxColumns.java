package vn.thidua.report.file;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.thidua.report.ReportTable;

/** Columns as wide as what stands in them needs; a text program would make them all alike. Widths in twips. */
final class DocxColumns {

    private static final int FEWEST_LETTERS = 7;
    private static final int MOST_LETTERS = 60;

    /** Columns of so few letters, such as days, are not made narrower to give room to others. */
    private static final int KEPT_LETTERS = 12;

    private static final int LETTER = 120;
    private static final int MARGINS = 216;

    private DocxColumns() {}

    /** By the longest cell of each column and the longest word of its head; together as wide as the text. */
    static List<Integer> of(ReportTable table) {
        var needs = IntStream.range(0, table.heads().size())
                .map(column -> need(letters(table, column)))
                .toArray();
        var spare = IntStream.of(needs)
                .map(need -> Math.max(0, need - need(KEPT_LETTERS)))
                .toArray();
        var tooWide = IntStream.of(needs).sum() - DocxSheet.TEXT_WIDTH;
        var all = IntStream.of(spare).sum();
        var widths = tooWide > 0 && tooWide <= all
                ? IntStream.range(0, needs.length).map(i -> needs[i] - (int) ((long) tooWide * spare[i] / all))
                : IntStream.of(needs)
                        .map(need -> DocxSheet.TEXT_WIDTH
                                * need
                                / IntStream.of(needs).sum());
        return widths.boxed().toList();
    }

    private static int need(int letters) {
        return MARGINS + letters * LETTER;
    }

    private static int letters(ReportTable table, int column) {
        var words = Arrays.stream(table.heads().get(column).split(" "));
        var cells = table.rows().stream().map(row -> ReportTable.text(row.get(column)));
        var longest = Stream.concat(words, cells).mapToInt(String::length).max().orElse(0);
        return Math.max(FEWEST_LETTERS, Math.min(MOST_LETTERS, longest));
    }

    /** Makes the columns of the table so wide. */
    static void set(XWPFTable table, List<Integer> widths) {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (var row : table.getRows()) {
            for (var column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(String.valueOf(widths.get(column)));
            }
        }
    }
}
