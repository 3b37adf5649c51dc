package vn.thidua.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.report.Report;
import vn.thidua.report.ReportTable;
import vn.thidua.report.Section;
import vn.thidua.spreadsheet.SheetContent;
import vn.thidua.spreadsheet.SheetContent.Column;
import vn.thidua.spreadsheet.SpreadsheetExport;

/** A report as a spreadsheet: what it says on the first sheet, then a sheet for each table. */
final class XlsxReport {

    private static final int LONGEST_NAME = 31;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int TEXT = 110;

    private XlsxReport() {}

    static byte[] bytes(Report report) {
        var sheets = new ArrayList<SheetContent>();
        sheets.add(new SheetContent("Báo cáo", List.of(new Column(report.title(), TEXT)), words(report)));
        report.sections().stream()
                .flatMap(section -> section.tables().stream())
                .forEach(table -> sheets.add(sheet(table, sheets.size())));
        return SpreadsheetExport.of(sheets);
    }

    private static List<List<String>> words(Report report) {
        var sections = report.sections();
        var parts = IntStream.range(0, sections.size()).boxed().flatMap(i -> words(Roman.of(i + 1), sections.get(i)));
        return Stream.concat(Stream.of(report.agency(), report.span()), parts)
                .map(List::of)
                .toList();
    }

    private static Stream<String> words(String number, Section section) {
        return Stream.concat(Stream.of("%s. %s".formatted(number, section.heading())), section.paragraphs().stream());
    }

    private static SheetContent sheet(ReportTable table, int number) {
        var name = "%d. %s".formatted(number, table.title().replaceAll("[\\\\/?*:\\[\\]]", "-"));
        var columns = IntStream.range(0, table.heads().size())
                .mapToObj(i -> new Column(table.heads().get(i), width(table, i)))
                .toList();
        return new SheetContent(
                name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip(), columns, table.rows());
    }

    private static int width(ReportTable table, int column) {
        var longest = table.rows().stream()
                .mapToInt(row -> ReportTable.text(row.get(column)).length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                Math.max(NARROWEST, Math.max(longest, table.heads().get(column).length()) + 2));
    }
}
