package vn.thidua.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.spreadsheet.SheetContent.Column;

class RefusedCopyTest {

    @Test
    void putsTheReasonBesideEveryBadCellAndColoursIt() {
        var handedIn = SpreadsheetFile.read("a.xlsx", Xlsx.of(workbook -> {
            var sheet = workbook.createSheet("Số liệu");
            sheet.createRow(0).createCell(0).setCellValue("Mã");
            sheet.getRow(0).createCell(1).setCellValue("Số");
            sheet.createRow(1).createCell(0).setCellValue("so-y-te");
            sheet.getRow(1).createCell(1).setCellValue("nhiều");
            sheet.createRow(2).createCell(0).setCellValue("so-tu-phap");
            sheet.getRow(2).createCell(1).setCellFormula("1+1");
            workbook.createSheet("Hướng dẫn").createRow(0).createCell(0).setCellValue("Cách điền");
        }));

        var copy = RefusedCopy.of(
                handedIn,
                List.of(new BadCell(2, 2, "“nhiều” không phải là số"), new BadCell(3, 2, "ô chứa công thức")));

        try (var workbook = Xlsx.open(copy)) {
            var sheet = workbook.getSheet("Số liệu");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo(RefusedCopy.REASON);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("nhiều");
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("B2: “nhiều” không phải là số.");
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("(công thức)");
            assertThat(workbook.getSheet("Hướng dẫn")).isNotNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void replacesTheReasonsOfAnEarlierCopy() {
        var first = RefusedCopy.of(
                SpreadsheetFile.read("a.xlsx", Xlsx.of(workbook -> {
                    var sheet = workbook.createSheet("Số liệu");
                    sheet.createRow(0).createCell(0).setCellValue("Mã");
                    sheet.createRow(1).createCell(0).setCellValue("so-la");
                })),
                List.of(new BadCell(2, 1, "không có")));
        var again = RefusedCopy.of(SpreadsheetFile.read("a.xlsx", first), List.of(new BadCell(2, 1, "vẫn không có")));

        var sheet = SpreadsheetFile.read("a.xlsx", again).visible();
        assertThat(sheet.lastColumn()).isEqualTo(2);
        assertThat(sheet.text(2, 2)).isEqualTo("A2: vẫn không có.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
    void writesTextThatLooksLikeAFormulaAsText(String text) {
        var file = SpreadsheetExport.of(
                List.of(new SheetContent("A", List.of(new Column(text, 10)), List.of(List.of(text)))));

        try (var workbook = Xlsx.open(file)) {
            for (var row : workbook.getSheetAt(0)) {
                assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void givesBackExactlyWhatItWrote() {
        var rows = List.of(Arrays.<Object>asList(
                "so-y-te",
                new BigDecimal("92.4"),
                new BigDecimal("128450000000"),
                new BigDecimal("99999999999999999.25"),
                LocalDate.of(2023, 12, 31),
                null));
        var columns = List.of("a", "b", "c", "d", "e", "f").stream()
                .map(title -> new Column(title, 10))
                .toList();

        var sheet = SpreadsheetFile.read(
                        "a.xlsx", SpreadsheetExport.of(List.of(new SheetContent("Số liệu", columns, rows))))
                .visible();

        assertThat(sheet.rows().get(2).values())
                .extracting(SheetCell::text)
                .containsExactly("so-y-te", "92,4", "128450000000", "99999999999999999.25", "2023-12-31");
    }

    @Test
    void offersTheChoicesOfAColumn() {
        var column = new Column("Xếp loại", 20, List.of("Khá", "Tốt"));
        var file = SpreadsheetExport.of(List.of(new SheetContent("A", List.of(column), List.of(List.of("Tốt")))));

        try (var workbook = Xlsx.open(file)) {
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .singleElement()
                    .satisfies(offered -> assertThat(
                                    offered.getValidationConstraint().getExplicitListValues())
                            .containsExactly("Khá", "Tốt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
