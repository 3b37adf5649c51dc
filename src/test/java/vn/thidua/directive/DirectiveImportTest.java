package vn.thidua.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.directive.DirectiveFixture.ALL;
import static vn.thidua.directive.DirectiveProvince.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.csv.BadRow;
import vn.thidua.csv.BadRows;
import vn.thidua.database.TestDatabase;
import vn.thidua.directive.DirectiveImport.Result;
import vn.thidua.directive.DirectiveImport.Upload;
import vn.thidua.spreadsheet.SheetContent;
import vn.thidua.spreadsheet.SheetContent.Column;
import vn.thidua.spreadsheet.SpreadsheetExport;
import vn.thidua.spreadsheet.SpreadsheetFile;

class DirectiveImportTest {

    private static final String OPEN = "215/UBND-NC,2023-12-01,UBND tỉnh,Rà soát thủ tục,so-y-te,đến hết,2023-12-20,,";
    private static final String DONE =
            "216/UBND-NC,2023-12-01,UBND tỉnh,Báo cáo quý IV,so-y-te,trước,2023-12-10,2023-12-10,Báo cáo số 45/BC-SYT";

    private final DirectiveFixture register = new DirectiveFixture(TestDatabase.migrated(), new DirectiveProvince());

    @Test
    void entersTheRowsAndCountsThem() {
        assertThat(register.importRows(OPEN, DONE)).isEqualTo(new Result(2, 2, 0));

        assertThat(register.numbers(OFFICE, ALL)).containsExactly("215/UBND-NC", "216/UBND-NC");
        assertThat(register.figures("so-y-te", 2023))
                .isEqualTo(Map.of("directivesAssigned", "2", "directivesLate", "1"));
        assertThat(register.notices.told()).contains("OFFICER so-y-te: Văn bản mới được giao");
    }

    @Test
    void leavesWhatStandsAndCorrectsWhatSaysSomethingElse() {
        register.importRows(OPEN, DONE);
        var done = OPEN.replace(",,", ",2023-12-18,Báo cáo số 46/BC-SYT");

        assertThat(register.importRows(OPEN, DONE)).isEqualTo(new Result(2, 0, 0));
        assertThat(register.importRows(done, DONE.replace("trước", "đến hết"))).isEqualTo(new Result(2, 0, 2));
        assertThat(register.importRows(OPEN))
                .as("an empty answer takes none away")
                .isEqualTo(new Result(1, 0, 0));

        assertThat(register.figures("so-y-te", 2023))
                .isEqualTo(Map.of("directivesAssigned", "2", "directivesLate", "0"));
        var id = register.bean(DirectiveReading.class)
                .page(OFFICE, ALL, 0)
                .rows()
                .get(0)
                .row()
                .id();
        assertThat(register.bean(DirectiveReading.class).history(OFFICE, id))
                .first()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(DirectiveEvent.Kind.CORRECTED);
                    assertThat(event.text())
                            .isEqualTo("hoàn thành: từ “chưa” thành “ngày 18/12/2023, Báo cáo số 46/BC-SYT”");
                });
    }

    @Test
    void keepsAReportThatWaitsWhenTheFileDoesNotAnswerIt() {
        register.importRows(OPEN);
        var id = register.bean(DirectiveReading.class)
                .page(OFFICE, ALL, 0)
                .rows()
                .get(0)
                .row()
                .id();
        var report = new Answer(LocalDate.of(2023, 12, 18), "Báo cáo số 46/BC-SYT");
        register.bean(DirectiveAnswering.class).report(id, 1, report, DirectiveProvince.HEALTH);

        register.importRows(OPEN.replace("2023-12-20", "2023-12-22"));

        assertThat(register.row(id).reported()).isEqualTo(report);
        assertThat(register.row(id).lastDay()).isEqualTo("2023-12-22");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            215/UBND-NC |             | number   | không được để trống
            2023-12-01  | 01/12/2023  | issuedOn | không phải là ngày
            2023-12-01  | 2023-12-19  | issuedOn | đến hôm nay
            so-y-te     | so-la       | unit     | không có đơn vị nào của tỉnh mang mã “so-la”
            so-y-te     | ha-nam-so-y-te | unit  | không có đơn vị nào của tỉnh
            so-y-te     | so-moi      | unit     | không hoạt động vào ngày ban hành 01/12/2023
            đến hết     | trong       | dueWords | phải là “trước” hoặc “đến hết”
            2023-12-20  | 2023-11-20  | dueDay   | hạn đã hết trước ngày ban hành
            ,,          | ,2023-12-18, | answer  | phải cùng có hoặc cùng để trống
            ,,          | ,2023-12-19,BC | doneOn | đến hôm nay
            """)
    void refusesAFileWithOneWrongCellAsAWhole(String good, String bad, String column, String reason) {
        var wrong = OPEN.replaceFirst(good, bad == null ? "" : bad);

        assertThatThrownBy(() -> register.importRows(DONE, wrong)).isInstanceOfSatisfying(BadRows.class, refused -> {
            assertThat(refused.rows()).extracting(BadRow::line).containsOnly(3L);
            assertThat(refused.rows()).anySatisfy(row -> {
                assertThat(row.column()).isEqualTo(column);
                assertThat(row.reason()).contains(reason);
            });
        });
        assertThat(register.numbers(OFFICE, ALL)).isEmpty();
        assertThat(register.figures("so-y-te", 2023)).isEmpty();
    }

    @Test
    void takesASpreadsheetWithDaysAsDays() {
        var imports = register.bean(DirectiveImport.class);

        assertThat(imports.importFile(spreadsheet("so-y-te"), true, OFFICE)).isEqualTo(new Result(1, 1, 0));
        assertThat(imports.importFile(spreadsheet("so-y-te"), true, OFFICE)).isEqualTo(new Result(1, 0, 0));
        assertThat(register.figures("so-y-te", 2023)).containsEntry("directivesAssigned", "1");
    }

    @Test
    void givesTheRefusedSpreadsheetBackWithTheReasonBesideTheCell() {
        var imports = register.bean(DirectiveImport.class);

        assertThatThrownBy(() -> imports.importFile(spreadsheet("so-la"), true, OFFICE))
                .isInstanceOf(BadRows.class);
        var copy = SpreadsheetFile.read("can-sua.xlsx", imports.refusedCopy(spreadsheet("so-la"), OFFICE))
                .visible();
        assertThat(copy.text(2, 5)).isEqualTo("so-la");
        assertThat(copy.text(2, 10)).isEqualTo("E2: không có đơn vị nào của tỉnh mang mã “so-la”.");
        assertThat(register.numbers(OFFICE, ALL)).isEmpty();
    }

    private static Upload spreadsheet(String unit) {
        var columns = DirectiveFile.COLUMNS.stream()
                .map(title -> new Column(title, 20))
                .toList();
        var day = LocalDate.of(2023, 12, 1);
        List<Object> row = List.of(
                "215/UBND-NC",
                day,
                "UBND tỉnh",
                "Rà soát thủ tục",
                unit,
                "trước",
                day.plusDays(19),
                day.plusDays(9),
                "BC 45");
        return new Upload(
                "van-ban.xlsx",
                SpreadsheetExport.of(List.of(new SheetContent("Văn bản", columns, List.of(row)))),
                true);
    }

    @Test
    void refusesTheSameDocumentTwiceInOneFile() {
        assertThatThrownBy(() -> register.importRows(OPEN, OPEN))
                .isInstanceOf(BadRows.class)
                .hasMessageContaining("trùng với văn bản ở dòng 2");
    }
}
