package vn.thidua.report.web;

import java.util.List;
import java.util.stream.IntStream;
import vn.thidua.report.Report;
import vn.thidua.report.ReportChart;
import vn.thidua.report.ReportTable;
import vn.thidua.report.Section;

/** A report as the page shows it. */
record ReportView(String agency, String title, String span, List<Part> sections) {

    static ReportView of(Report report) {
        return new ReportView(
                report.agency(),
                report.title(),
                report.span(),
                report.sections().stream().map(Part::of).toList());
    }

    /** A section with its tables. */
    record Part(String heading, List<String> paragraphs, List<Table> tables, List<ReportChart> charts) {

        static Part of(Section section) {
            return new Part(
                    section.heading(),
                    section.paragraphs(),
                    section.tables().stream().map(Table::of).toList(),
                    section.charts());
        }
    }

    /**
     * A table with its cells as people write them.
     *
     * @param numeric for each column whether it holds numbers
     */
    record Table(String title, List<String> heads, List<Boolean> numeric, List<List<String>> rows) {

        static Table of(ReportTable table) {
            return new Table(
                    table.title(),
                    table.heads(),
                    IntStream.range(0, table.heads().size())
                            .mapToObj(table::numeric)
                            .toList(),
                    table.rows().stream()
                            .map(row -> row.stream().map(ReportTable::text).toList())
                            .toList());
        }
    }
}
