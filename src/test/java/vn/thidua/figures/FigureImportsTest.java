package vn.thidua.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.csv.BadRow;
import vn.thidua.csv.BadRows;
import vn.thidua.database.TestDatabase;
import vn.thidua.figures.FigureImports.Upload;
import vn.thidua.refusal.Refused;
import vn.thidua.spreadsheet.SpreadsheetFile;
import vn.thidua.spreadsheet.Xlsx;

/** Files of figures that people hand in without being asked: CSV and XLSX by the same rules. */
class FigureImportsTest {

    private static final String HEADER = String.join(",", FigureFile.COLUMNS);
    private static final String STAFF = "UNIT,so-y-te,staffTotal,2023,,80,Báo cáo số 1/BC-SNV,2024-01-05";

    private JdbcClient jdbc;
    private Figures figures;
    private FigureProvince province;
    private FigureImports imports;

    @BeforeEach
    void open() {
        jdbc = JdbcClient.create(TestDatabase.migrated());
        province = new FigureProvince();
        figures = StoredFigures.in(jdbc, province);
        imports = StoredFigures.imports(jdbc, province);
    }

    @Test
    void readsASpreadsheetByTheRulesOfACsvFile() {
        var rows = imports.check(
                xlsx(
                        List.of(
                                "UNIT",
                                "so-y-te",
                                "onlineFileRatio",
                                2023,
                                "",
                                92.4,
                                "BC số 1",
                                LocalDate.of(2024, 1, 5)),
                        List.of("UNIT", "so-y-te", "onlineServiceRatio", 2023, "", "88,5%", "BC số 1", "2024-01-05")),
                "lead");

        assertThat(rows).extracting(FigureRow::value).containsExactly("92,4", "88,5");
        assertThat(rows).extracting(FigureRow::sourceDate).containsOnly(LocalDate.of(2024, 1, 5));
        assertThat(imports.enter(rows, "lead", done -> {})).isEqualTo(2);
    }

    @Test
    void namesEveryBadCellOfASpreadsheetAndGivesItBackWithTheReasons() {
        var upload = xlsx(
                List.of("UNIT", "so-cu", "staffTotal", 2023, "", 8, "BC số 1", "2024-01-05"),
                List.of("UNIT", "so-y-te", "staffTotal", 2023, "", "nhiều", "BC số 1", "2024-01-05"));

        var refused = catchThrowableOfType(BadRows.class, () -> imports.check(upload, "lead"));
        assertThat(refused.rows())
                .extracting(row ->
                        row.line() + " " + row.column() + " " + row.reason().substring(0, 12))
                .containsExactly("2 subject Sở Cũ không ", "3 value “nhiều” khôn");
        var copy = SpreadsheetFile.read("a.xlsx", imports.refusedCopy(upload, "lead"))
                .visible();
        assertThat(copy.text(2, 9)).startsWith("B2: Sở Cũ không tồn tại trong năm 2023");
        assertThat(copy.text(3, 9)).startsWith("F3: “nhiều” không phải là số");
    }

    @Test
    void refusesFormulasAndAWrongHeader() {
        var formula = new Upload(
                "a.xlsx",
                Xlsx.of(workbook -> {
                    var sheet = workbook.createSheet("Số liệu");
                    fill(sheet, 0, List.copyOf(FigureFile.COLUMNS));
                    fill(sheet, 1, List.of("UNIT", "so-y-te", "staffTotal", 2023, "", 8, "BC số 1", "2024-01-05"));
                    sheet.getRow(1).getCell(5).setCellFormula("40*2");
                }),
                true);
        assertThat(catchThrowableOfType(BadRows.class, () -> imports.check(formula, "lead"))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).startsWith("ô chứa công thức"));
        assertThatThrownBy(() -> imports.check(csv("subject,metric,value", "so-y-te,staffTotal,1"), "lead"))
                .isInstanceOf(BadRows.class)
                .hasMessageContaining("dòng tiêu đề phải đúng là");
    }

    @Test
    void keepsAComputedFigureFromBeingPutAside() {
        var key = new FigureRow.Key(SubjectKind.UNIT, "so-y-te", "staffTotal", 2023, "");
        figures.derive(new FigureRow(key, "98", "Sổ biên chế", LocalDate.of(2024, 1, 31)), "/thi-dua/staff.html");

        assertThatThrownBy(() -> imports.check(csv(HEADER, STAFF), "lead"))
                .isInstanceOf(BadRows.class)
                .hasMessageContaining("số liệu này (98 người) được tính từ Sổ biên chế; hãy sửa ở đó");
        var same = imports.check(csv(HEADER, STAFF.replace(",80,", ",98,")), "lead");
        assertThat(imports.enter(same, "lead", done -> {})).isZero();
        assertThat(figures.inForce(SubjectKind.UNIT, "so-y-te", 2023))
                .extracting(Figure::origin)
                .containsExactly("/thi-dua/staff.html");
    }

    @Test
    void letsOfficersEnterTheMetricsTheirAgencyReports() {
        var own = STAFF.replace("staffTotal", "proceduresOverdue");

        assertThat(imports.check(csv(HEADER, own), "officer.van-phong")).hasSize(1);
        assertThatThrownBy(() -> imports.check(csv(HEADER, STAFF), "officer.van-phong"))
                .isInstanceOf(BadRows.class)
                .hasMessageContaining("chỉ tiêu này do Sở Nội vụ cung cấp");
        assertThatThrownBy(() -> imports.check(csv(HEADER, STAFF), "officer.so-y-te"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Bạn không có quyền nhập số liệu");
        assertThatThrownBy(() -> imports.check(csv(HEADER, STAFF), "stranger"))
                .isInstanceOf(BadRows.class)
                .hasMessageContaining("nào mang mã “so-y-te”");
    }

    @Test
    void entersThousandsAndTellsHowFarItIs() {
        province.withCommunes(2_500);
        var rows = imports.check(
                csv(IntStream.rangeClosed(0, 2_500)
                        .mapToObj(i -> i == 0 ? HEADER : STAFF.replace("so-y-te", "xa-" + i))
                        .toArray(String[]::new)),
                "lead");
        var told = new ArrayList<Integer>();

        assertThat(imports.enter(rows, "lead", told::add)).isEqualTo(2_500);
        assertThat(told).containsExactly(1_000, 2_000, 2_500);
        assertThat(imports.enter(rows, "lead", done -> {})).isZero();
        assertThat(jdbc.sql("select count(*) from figure").query(Integer.class).single())
                .isEqualTo(2_500);
    }

    @Test
    void listsEveryBadRow() {
        var file = csv(HEADER, STAFF, STAFF, STAFF.replace(",80,", ",-1,"));

        assertThat(catchThrowableOfType(BadRows.class, () -> imports.check(file, "lead"))
                        .rows())
                .extracting(BadRow::line)
                .containsExactly(3L, 4L);
    }

    private static Upload csv(String... lines) {
        return new Upload("a.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8), false);
    }

    @SafeVarargs
    private static Upload xlsx(List<Object>... rows) {
        return new Upload(
                "a.xlsx",
                Xlsx.of(workbook -> {
                    var sheet = workbook.createSheet("Số liệu");
                    fill(sheet, 0, List.copyOf(FigureFile.COLUMNS));
                    for (var i = 0; i < rows.length; i++) {
                        fill(sheet, i + 1, rows[i]);
                    }
                }),
                true);
    }

    private static void fill(XSSFSheet sheet, int at, List<?> values) {
        var row = sheet.createRow(at);
        for (var i = 0; i < values.size(); i++) {
            var cell = row.createCell(i);
            var value = values.get(i);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value instanceof LocalDate day) {
                var style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
                cell.setCellValue(day);
                cell.setCellStyle(style);
            } else {
                cell.setCellValue(value.toString());
            }
        }
    }
}
