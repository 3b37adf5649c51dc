package vn.thidua.report.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.thidua.report.Report;
import vn.thidua.report.ReportChart;
import vn.thidua.report.ReportTable;
import vn.thidua.report.Section;

/** A report as a text document, set as NĐ 30/2020/NĐ-CP asks for, for a person to complete, number and sign. */
final class DocxReport {

    private static final int HEADING = 13;
    private static final int SMALL = 12;
    private static final int IN_TABLE = 11;

    /** So wide, in twips, that the name of the country stands in one line. */
    private static final int COUNTRY = 5500;

    private static final double POINTS_PER_PIXEL = 0.75;

    private final Report report;
    private final XWPFDocument document = new XWPFDocument();

    DocxReport(Report report) {
        this.report = report;
    }

    byte[] bytes() {
        try (document) {
            DocxSheet.set(document);
            writeHead();
            for (var i = 0; i < report.sections().size(); i++) {
                write(Roman.of(i + 1), report.sections().get(i));
            }
            writeFoot();
            var written = new ByteArrayOutputStream();
            document.write(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void writeHead() {
        var head = twoColumns();
        var left = DocxText.in(head.getCell(0)).centred().sized(SMALL);
        var parent = report.parentAgency();
        if (parent != null) {
            left.line(parent);
        }
        left.bold(report.agency()).line("").line("Số:       /BC-");
        DocxText.in(head.getCell(1))
                .centred()
                .sized(SMALL)
                .bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .bold("Độc lập - Tự do - Hạnh phúc")
                .line("")
                .italic("........., ngày ..... tháng ..... năm .......");
        text().centred().above(HEADING).sized(14).bold("BÁO CÁO").bold(report.title());
        text().centred().italic("(%s)".formatted(report.span()));
    }

    private void write(String number, Section section) throws IOException, InvalidFormatException {
        var heading = document.createParagraph();
        heading.setStyle(DocxSheet.HEADING);
        heading.createRun().setText("%s. %s".formatted(number, section.heading()));
        section.paragraphs().forEach(paragraph -> text().justified().line(paragraph));
        section.tables().forEach(this::write);
        for (var chart : section.charts()) {
            write(chart);
        }
    }

    private void write(ReportTable table) {
        text().centred().above(6).keptWithNext().italic(table.title());
        var written =
                document.createTable(table.rows().size() + 1, table.heads().size());
        written.setWidth("100%");
        fill(written.getRow(0), table, null);
        written.getRow(0).setRepeatHeader(true);
        for (var i = 0; i < table.rows().size(); i++) {
            fill(written.getRow(i + 1), table, table.rows().get(i));
        }
        DocxColumns.set(written, DocxColumns.of(table));
    }

    private static void fill(XWPFTableRow row, ReportTable table, @Nullable List<?> cells) {
        row.setCantSplitRow(true);
        for (var i = 0; i < table.heads().size(); i++) {
            var text = DocxText.in(row.getCell(i)).sized(IN_TABLE);
            if (cells == null) {
                text.centred().bold(table.heads().get(i));
            } else {
                text.aligned(table.numeric(i) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT)
                        .line(ReportTable.text(cells.get(i)));
            }
        }
    }

    private void write(ReportChart chart) throws IOException, InvalidFormatException {
        text().centred().above(6).keptWithNext().italic(chart.title());
        var picture = new ChartPicture(chart);
        var drawn = document.createParagraph()
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(picture.png()),
                        XWPFDocument.PICTURE_TYPE_PNG,
                        "chart.png",
                        Units.toEMU(ChartPicture.WIDTH * POINTS_PER_PIXEL),
                        Units.toEMU(picture.height() * POINTS_PER_PIXEL));
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(chart.title());
    }

    private void writeFoot() {
        text().line("");
        var foot = twoColumns();
        DocxText.in(foot.getCell(0))
                .sized(IN_TABLE)
                .bold("Nơi nhận:")
                .line("- .......;")
                .line("- Lưu: VT.");
        var signing = DocxText.in(foot.getCell(1)).centred();
        report.signer().lines().forEach(signing::bold);
        signing.italic("(Ký, ghi rõ họ tên)");
        text().line("");
    }

    private XWPFTableRow twoColumns() {
        var table = document.createTable(1, 2);
        table.setWidth("100%");
        table.removeBorders();
        DocxColumns.set(table, List.of(DocxSheet.TEXT_WIDTH - COUNTRY, COUNTRY));
        return table.getRow(0);
    }

    private DocxText text() {
        return DocxText.in(document);
    }
}
