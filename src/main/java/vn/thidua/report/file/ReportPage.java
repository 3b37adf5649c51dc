package vn.thidua.report.file;

import static java.util.stream.Collectors.joining;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;
import vn.thidua.report.Report;
import vn.thidua.report.ReportChart;
import vn.thidua.report.ReportTable;
import vn.thidua.report.Section;

/** A report as the XHTML that the PDF is set from; how it looks is told by {@code report/report.css}. */
final class ReportPage {

    private static final String PAGE = """
            <html lang="vi"><head><title>%s</title><style>%s</style></head><body>
            <table class="head"><tr><td>%s<b class="agency">%s</b><p>Số:&#160;&#160;&#160;&#160;&#160;&#160;&#160;/BC-</p></td>
            <td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br/><b class="motto">Độc lập - Tự do - Hạnh phúc</b>
            <p><i>........., ngày ..... tháng ..... năm .......</i></p></td></tr></table>
            <h1>BÁO CÁO</h1><p class="title">%s</p><p class="span">(%s)</p>
            %s
            <table class="foot"><tr><td><b><i>Nơi nhận:</i></b><br/>- .......;<br/>- Lưu: VT.</td>
            <td><b>%s</b><br/><i>(Ký, ghi rõ họ tên)</i></td></tr></table></body></html>
            """;

    private ReportPage() {}

    static String of(Report report, String css) {
        var sections = report.sections();
        var parent = report.parentAgency();
        return PAGE.formatted(
                text(report.title()),
                css,
                parent == null ? "" : text(parent) + "<br/>",
                text(report.agency()),
                text(report.title()),
                text(report.span()),
                IntStream.range(0, sections.size())
                        .mapToObj(i -> section(Roman.of(i + 1), sections.get(i)))
                        .collect(joining()),
                text(report.signer()).replace("\n", "<br/>"));
    }

    private static String section(String number, Section section) {
        return "<h2>%s. %s</h2>".formatted(number, text(section.heading()))
                + all(section.paragraphs(), paragraph -> "<p class=\"text\">%s</p>".formatted(text(paragraph)))
                + all(section.tables(), ReportPage::table)
                + all(section.charts(), ReportPage::chart);
    }

    private static String table(ReportTable table) {
        var heads = all(table.heads(), head -> "<th>%s</th>".formatted(text(head)));
        var rows = all(table.rows(), row -> "<tr>%s</tr>".formatted(cells(table, row)));
        return "<p class=\"caption\">%s</p><table class=\"data\"><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(text(table.title()), heads, rows);
    }

    private static String cells(ReportTable table, List<?> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> "<td%s>%s</td>"
                        .formatted(table.numeric(i) ? " class=\"number\"" : "", text(ReportTable.text(row.get(i)))))
                .collect(joining());
    }

    private static String chart(ReportChart chart) {
        var title = text(chart.title());
        var png = Base64.getEncoder().encodeToString(new ChartPicture(chart).png());
        return "<div class=\"chart\"><p class=\"caption\">%s</p><img alt=\"%s\" src=\"data:image/png;base64,%s\"/></div>"
                .formatted(title, title, png);
    }

    private static <T> String all(List<? extends T> list, Function<T, String> one) {
        return list.stream().map(one).collect(joining());
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words.replaceAll("\\p{Cntrl}", " "), "UTF-8");
    }
}
