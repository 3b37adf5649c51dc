package vn.thidua.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.thidua.report.Report;
import vn.thidua.report.ReportChart;
import vn.thidua.report.ReportChart.Bar;
import vn.thidua.report.ReportChart.Series;
import vn.thidua.report.ReportChart.Tone;
import vn.thidua.report.ReportTable;
import vn.thidua.report.Section;

/** Each kind of file says what the report says, with every Vietnamese letter. */
class ReportFormatTest {

    /** Every letter with a mark, small and capital. */
    private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

    private static final String MARKED = LETTERS + " " + LETTERS.toUpperCase(Locale.ROOT);
    private static final String TITLE = "Kết quả quý I năm 2023 của Sở Y tế <và> \"Lao động & Xã hội\"";

    private static final ReportTable TABLE = new ReportTable(
            "Khen thưởng",
            List.of("Hình thức", "Số tiền", "Ngày", "Ghi chú"),
            List.of(
                    Arrays.asList("Bằng khen", new BigDecimal("12345678"), LocalDate.of(2023, 2, 1), null),
                    Arrays.asList("=1+1", 3, null, "Giấy khen")));
    private static final ReportChart CHART = new ReportChart(
            "Số lượt khen thưởng",
            List.of(new Series("Tập thể", Tone.FIRST), new Series("Cá nhân", Tone.SECOND)),
            List.of(new Bar("Bằng khen", List.of(1, 3)), new Bar("Giấy khen", List.of(0, 0))));
    private static final Report REPORT = report(TABLE);

    private static Report report(ReportTable table) {
        return new Report(
                "ỦY BAN NHÂN DÂN TỈNH NINH THUẬN",
                "SỞ Y TẾ",
                "THỦ TRƯỞNG ĐƠN VỊ",
                TITLE,
                "Số liệu đến ngày 31/03/2023",
                List.of(
                        new Section("Phong trào", List.of(MARKED), List.of(), List.of()),
                        new Section("Kết quả", List.of("Trong kỳ có 4 lượt."), List.of(table), List.of(CHART))));
    }

    @Test
    void writesAWordDocument() throws Exception {
        var file = ReportFormat.DOCX.write(REPORT);
        assertThat(ReadBack.docx(file))
                .contains("ỦY BAN NHÂN DÂN TỈNH NINH THUẬN", "SỞ Y TẾ", "BÁO CÁO", TITLE, "THỦ TRƯỞNG ĐƠN VỊ")
                .contains("I. Phong trào", MARKED, "II. Kết quả", "Bằng khen\t12.345.678\t01/02/2023")
                .contains("=1+1\t3\t\tGiấy khen");
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    /** A text program would make all columns alike, and part the name of the country. */
    @Test
    void givesEachColumnOfATextDocumentWhatItNeeds() throws Exception {
        var words = "Kế hoạch rà soát, hệ thống hóa văn bản quy phạm pháp luật ".repeat(3);
        var rows = List.of(Arrays.<Object>asList(words, 5, LocalDate.of(2023, 3, 31), "chưa nộp"));
        var table = new ReportTable("Nhiệm vụ", List.of("Nhiệm vụ", "Số đơn vị", "Hạn", "Ngày nộp"), rows);
        try (var document = new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.write(report(table))))) {
            assertThat(widths(document.getTables().get(0))).last().satisfies(width -> assertThat(width)
                    .isGreaterThanOrEqualTo(5400));
            var widths = widths(document.getTables().get(1));
            assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isBetween(9340, 9354);
            assertThat(widths.get(0)).isGreaterThan(5000);
            assertThat(widths.get(2)).as("a day in one line").isGreaterThanOrEqualTo(1400);
        }
    }

    private static List<Integer> widths(XWPFTable table) {
        return table.getRow(0).getTableCells().stream()
                .map(XWPFTableCell::getWidth)
                .toList();
    }

    @Test
    void writesAPdfWithItsFontInIt() throws Exception {
        var file = ReportFormat.PDF.write(REPORT);
        assertThat(ReadBack.pdf(file))
                .contains("ỦY BAN NHÂN DÂN TỈNH NINH THUẬN", "SỞ Y TẾ", "BÁO CÁO", TITLE, "THỦ TRƯỞNG ĐƠN VỊ")
                .contains("I. Phong trào", "II. Kết quả", "Bằng khen 12.345.678 01/02/2023", "=1+1 3 Giấy khen");
        assertThat(ReadBack.pdf(file).replace(" ", "")).contains(MARKED.replace(" ", ""));
        try (var document = Loader.loadPDF(file)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            }
        }
    }

    @Test
    void repeatsTheHeadOfALongTableOnEachPage() throws Exception {
        var rows = IntStream.range(0, 80)
                .mapToObj(i -> Arrays.<Object>asList("Dòng", i, null, ""))
                .toList();
        var pdf = ReportFormat.PDF.write(report(new ReportTable("Dài", TABLE.heads(), rows)));
        assertThat(ReadBack.pdf(pdf).split("Hình thức Số tiền Ngày Ghi chú")).hasSizeGreaterThan(3);
    }

    @Test
    void writesASpreadsheetWithNumbersAndNoFormula() throws Exception {
        assertThat(ReadBack.xlsx(ReportFormat.XLSX.write(REPORT)))
                .contains(
                        List.of("Báo cáo", TITLE),
                        List.of("Báo cáo", "II. Kết quả"),
                        List.of("1. Khen thưởng", "Hình thức", "Số tiền", "Ngày", "Ghi chú"),
                        List.of("1. Khen thưởng", "Bằng khen", "12,345,678", "01/02/2023", ""),
                        List.of("1. Khen thưởng", "=1+1", "3", "", "Giấy khen"));
    }

    @Test
    void showsAndPrintsAWideSpreadsheetWhole() throws Exception {
        var rows = List.of(Arrays.<Object>asList("Kế hoạch ".repeat(20), 1), Arrays.<Object>asList("Ngắn", 2));
        var file = ReportFormat.XLSX.write(report(new ReportTable("Nhiệm vụ", List.of("Nhiệm vụ", "Số"), rows)));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = workbook.getSheetAt(1);
            assertThat(sheet.getRow(1).getHeightInPoints()).as("four lines").isEqualTo(60);
            assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(15);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight())
                    .as("as many pages as it takes")
                    .isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void keepsTheLegendWithinThePicture() throws Exception {
        var series = List.of(
                new Series("Đúng hạn", Tone.GOOD),
                new Series("Hoàn thành trễ hạn", Tone.WAITING),
                new Series("Quá hạn, chưa hoàn thành", Tone.BAD),
                new Series("Còn trong hạn", Tone.OTHER));
        var chart = new ReportChart("Tiến độ", series, List.of(new Bar("Sở Y tế", List.of(1, 1, 1, 1))));
        var image = ImageIO.read(new ByteArrayInputStream(new ChartPicture(chart).png()));
        assertThat(IntStream.range(0, image.getHeight()).map(y -> image.getRGB(image.getWidth() - 10, y)))
                .containsOnly(0xffffffff);
    }

    @Test
    void drawsBarsAsLongAsTheirNumbers() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(new ChartPicture(CHART).png()));
        var row = 3 * (30 + 9);
        var blue = IntStream.range(0, image.getWidth())
                .filter(x -> image.getRGB(x, row) == 0xff1c5fa8)
                .count();
        var gold = IntStream.range(0, image.getWidth())
                .filter(x -> image.getRGB(x, row) == 0xffe3ac2b)
                .count();
        assertThat(gold).isCloseTo(3 * blue, Offset.offset(9L));
    }
}
