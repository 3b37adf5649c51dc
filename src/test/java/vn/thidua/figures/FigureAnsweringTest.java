package vn.thidua.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.database.TestDatabase;
import vn.thidua.refusal.Refused;
import vn.thidua.spreadsheet.BadCell;
import vn.thidua.spreadsheet.BadCells;
import vn.thidua.spreadsheet.RefusedCopy;
import vn.thidua.spreadsheet.SpreadsheetFile;
import vn.thidua.spreadsheet.Xlsx;

/** The spreadsheet of a request, from the template to the figures in force, and everything that is refused on the way. */
class FigureAnsweringTest {

    private static final String OFFICER = "officer.van-phong";
    private static final String OVERDUE = "proceduresOverdue";
    private static final String RATIO = "onlineFileRatio";
    private static final Signature SIGNED = new Signature("head.van-phong", "21/BC-VPUB", FigureFixture.TODAY);

    private FigureFixture world;
    private FigureAnswering answering;
    private FigureReceiving receiving;
    private FigureAnswer answer;

    @BeforeEach
    void ask() {
        world = new FigureFixture(TestDatabase.migrated());
        answering = world.bean(FigureAnswering.class);
        receiving = world.bean(FigureReceiving.class);
        world.figure("so-y-te", OVERDUE, "1.200.000");
        answer = world.asked(OVERDUE, RATIO);
    }

    @Test
    void listsEveryUnitWithTheFigureInForceAndItsSource() {
        var sheet = SpreadsheetFile.read("a.xlsx", answering.template(answer.id(), OFFICER))
                .visible();

        assertThat(sheet.rows().keySet()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(List.of(sheet.text(1, 1), sheet.text(1, 3), sheet.text(1, 5)))
                .containsExactly(
                        "Mã đơn vị",
                        "Tỷ lệ hồ sơ giải quyết trực tuyến (%)",
                        "Số hồ sơ thủ tục hành chính trễ hẹn (hồ sơ)");
        assertThat(sheet.text(4, 1)).isEqualTo("so-y-te");
        assertThat(sheet.text(4, 2)).isEqualTo("Sở Y tế");
        assertThat(sheet.text(4, 5)).isEqualTo("1200000");
        assertThat(sheet.text(4, 6)).isEqualTo("Báo cáo số 1/BC-SNV, ngày 05/01/2024");
        assertThat(sheet.text(6, 1)).isEqualTo("Tổng cộng");
    }

    @Test
    void takesGoodFiguresOverWhenTheyAreReceivedAndKeepsTheOldOnes() {
        upload(sheet -> {
            text(sheet, "C2", "92,4");
            text(sheet, "C3", "88,15%");
            number(sheet, "C4", 70);
            text(sheet, "E2", "1.234.567");
            number(sheet, "E4", 5);
            number(sheet, "E6", 1234572);
        });
        assertThat(world.inForce(OVERDUE)).containsExactly("so-y-te=1.200.000");
        answering.handIn(answer.id(), SIGNED, OFFICER);
        receiving.receive(answer.id(), "lead");

        assertThat(world.inForce(RATIO)).containsExactly("so-noi-vu=92,4", "van-phong=88,15", "so-y-te=70");
        assertThat(world.inForce(OVERDUE)).containsExactly("so-noi-vu=1.234.567", "so-y-te=5");
        assertThat(world.answer(answer.id()).changed()).isEqualTo(5);
        var history = world.bean(JdbcFigures.class).history(SubjectKind.UNIT, "so-y-te", 2023);
        assertThat(history)
                .filteredOn(figure -> figure.metric().equals(OVERDUE))
                .extracting(Figure::value)
                .containsExactly("5", "1.200.000");
        assertThat(history.get(0).sourceDocument())
                .isEqualTo("Văn bản số 21/BC-VPUB của Văn phòng UBND tỉnh (người ký: Người head.van-phong)");
    }

    @Test
    void leavesAnUnchangedFigureWithTheSourceItHas() {
        upload(sheet -> number(sheet, "C2", 92.4));

        assertThat(receiving.changes(world.answer(answer.id())))
                .extracting(
                        change -> change.key().subject() + " " + change.key().metric())
                .containsExactly("so-noi-vu " + RATIO);
    }

    @Test
    void tellsWhichVerdictsWouldChangeWithFiguresThatDiffer() {
        var key = new FigureRow.Key(SubjectKind.UNIT, "so-y-te", OVERDUE, 2023, "");
        var preview = world.bean(FigurePreview.class);

        var same = new FigureRow(key, "1200000", "BC số 2", FigureFixture.TODAY);
        assertThat(preview.of(List.of(same), "lead").changes()).isEmpty();
        assertThat(preview.of(List.of(same), "lead").verdicts()).isEmpty();
        var other = new FigureRow(key, "7", "BC số 2", FigureFixture.TODAY);
        assertThat(preview.of(List.of(other), "lead").verdicts())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.nominee()).isEqualTo("so-y-te"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A1 | Đơn vị            | tiêu đề cột phải là “Mã đơn vị”; hãy dùng tệp tải về từ yêu cầu này
            C1 | Tỷ lệ             | tiêu đề cột phải là “Tỷ lệ hồ sơ giải quyết trực tuyến (%)”
            G1 | Ghi chú           | cột thừa
            C3 | chín hai          | “chín hai” không phải là số
            C3 | 92.125            | có thể hiểu hai cách
            C3 | 100,01            | giá trị không được vượt quá 100
            C3 | 101%              | giá trị không được vượt quá 100
            C3 | -1                | giá trị không được âm
            E3 | 2,5               | giá trị phải là số nguyên
            E3 | 50%               | “50%” không phải là số
            A3 | so-la             | không có đơn vị nào mang mã “so-la”
            A3 | khac-so-noi-vu    | không có đơn vị nào mang mã “khac-so-noi-vu”
            A3 | so-cu             | Sở Cũ không tồn tại vào ngày 31/12/2023 (từ ngày 01/01/2000 đến ngày 31/12/2022)
            A3 | xa-a1             | UBND xã A1 không thuộc các đơn vị được hỏi
            A3 | so-noi-vu         | trùng với dòng 2
            B3 | Sở Tư pháp        | mã van-phong là của “Văn phòng UBND tỉnh”; hãy kiểm tra xem dòng có bị lệch không
            E6 | 1200001           | tổng các dòng trên là 1.200.000
            E6 | nhiều             | tổng các dòng trên là 1.200.000
            C6 | 92                | chỉ tiêu này không cộng các đơn vị lại được
            """)
    void refusesABadCellWithItsPlaceAndReason(String place, String typed, String reason) {
        assertThat(refused(sheet -> text(sheet, place, typed))).anySatisfy(bad -> {
            assertThat(bad.address()).isEqualTo(place);
            assertThat(bad.reason()).contains(reason);
        });
        assertThat(world.bean(FigureRequests.class).file(answer.id())).isEmpty();
    }

    @Test
    void refusesFormulasAnywhereWithoutComputingThem() {
        assertThat(refused(sheet -> {
                    cell(sheet, "E2").setCellFormula("1+1");
                    cell(sheet, "D2").setCellFormula("HYPERLINK(\"http://example.org\")");
                    text(sheet, "C3", "nhiều");
                }))
                .extracting(bad -> bad.address() + " " + bad.reason().substring(0, 16))
                .containsExactly("D2 ô chứa công thức", "E2 ô chứa công thức", "C3 “nhiều” không ph");
    }

    @Test
    void refusesAUnitTwiceAndOneThatIsMissing() {
        assertThat(refused(sheet -> {
                    text(sheet, "A3", "so-noi-vu");
                    text(sheet, "B3", "Sở Nội vụ");
                }))
                .extracting(BadCell::address, BadCell::reason)
                .anySatisfy(bad -> assertThat(bad.toList()).containsExactly("A3", "trùng với dòng 2"))
                .anySatisfy(bad ->
                        assertThat(bad.toList().get(1).toString()).startsWith("thiếu dòng của 1 đơn vị: van-phong;"));
    }

    @Test
    void refusesAFileWithoutAFigure() {
        assertThat(refused(sheet -> cell(sheet, "E4").setBlank()))
                .extracting(BadCell::reason)
                .containsExactly("chưa có số liệu nào trong tệp");
    }

    @Test
    void keepsAComputedFigureFromBeingPutAside() {
        world.computed("so-noi-vu", OVERDUE, "3");

        assertThat(refused(sheet -> number(sheet, "E2", 4)))
                .extracting(BadCell::address, BadCell::reason)
                .anySatisfy(bad -> assertThat(bad.toList())
                        .containsExactly("E2", "số liệu này (3 hồ sơ) được tính từ Báo cáo số 1/BC-SNV; hãy sửa ở đó"));
        upload(sheet -> number(sheet, "E2", 3));
        assertThat(receiving.changes(world.answer(answer.id()))).isEmpty();
    }

    @Test
    void givesTheRefusedFileBackWithReasonsAndTakesItWhenCorrected() {
        var wrong = filled(sheet -> text(sheet, "C2", "nhiều"));
        var copy = answering.refusedCopy(answer.id(), "a.xlsx", wrong, OFFICER);

        var sheet = SpreadsheetFile.read("a.xlsx", copy).visible();
        assertThat(sheet.text(1, 7)).isEqualTo(RefusedCopy.REASON);
        assertThat(sheet.text(2, 7)).startsWith("C2: “nhiều” không phải là số");

        answering.upload(
                answer.id(),
                "b.xlsx",
                Xlsx.changed(copy, workbook -> number(workbook.getSheetAt(0), "C2", 90)),
                OFFICER);
        assertThat(world.bean(FigureRequests.class).file(answer.id()))
                .hasValueSatisfying(file -> assertThat(file.name()).isEqualTo("b.xlsx"));
    }

    @Test
    void isHandedInOnlyWithAFileAndASignatureOfTheAgency() {
        assertRefused(() -> answering.handIn(answer.id(), SIGNED, OFFICER), "Chưa nộp tệp số liệu");
        upload(sheet -> number(sheet, "C2", 90));
        assertRefused(
                () -> answering.handIn(answer.id(), new Signature("lead", "1/BC", FigureFixture.TODAY), OFFICER),
                "Người ký phải là người của cơ quan");
        assertRefused(
                () -> answering.handIn(
                        answer.id(), new Signature("head.van-phong", "1/BC", LocalDate.of(2024, 1, 11)), OFFICER),
                "Ngày văn bản 11/01/2024 chưa đến");
    }

    @Test
    void refusesWhoeverTheStepIsNotFor() {
        var file = filled(sheet -> number(sheet, "C2", 90));
        assertRefused(() -> answering.upload(answer.id(), "a", file, "appraiser"), "Chỉ người của Văn phòng UBND tỉnh");
        assertRefused(
                () -> answering.upload(answer.id(), "a", file, "officer.so-y-te"), "Không có yêu cầu số liệu này");
        assertRefused(() -> answering.template(answer.id(), "stranger"), "Không có yêu cầu số liệu này");
        upload(sheet -> number(sheet, "C2", 90));
        answering.handIn(answer.id(), SIGNED, OFFICER);
        assertRefused(() -> receiving.receive(answer.id(), OFFICER), "Việc này dành cho người thẩm định");
        assertRefused(() -> answering.upload(answer.id(), "a", file, OFFICER), "Số liệu này đã gửi");
    }

    @Test
    void doesNotLetAnybodyReceiveWhatTheyHandedIn() {
        var own = world.asked("staffTotal");
        var file = Xlsx.changed(
                answering.template(own.id(), "appraiser"), workbook -> number(workbook.getSheetAt(0), "C2", 80));
        answering.upload(own.id(), "a.xlsx", file, "appraiser");
        answering.handIn(own.id(), new Signature("lead", "1/BC-SNV", FigureFixture.TODAY), "appraiser");

        assertRefused(() -> receiving.receive(own.id(), "appraiser"), "không phải chính người đã nộp");
        receiving.receive(own.id(), "lead");
        assertThat(world.inForce("staffTotal")).containsExactly("so-noi-vu=80");
    }

    @Test
    void keepsNothingOfAFileThatIsNoLongerGoodWhenItIsReceived() {
        upload(sheet -> {
            number(sheet, "C2", 90);
            number(sheet, "E2", 4);
        });
        answering.handIn(answer.id(), SIGNED, OFFICER);
        world.computed("so-noi-vu", OVERDUE, "3");

        assertRefused(() -> receiving.receive(answer.id(), "lead"), "nay có 1 ô không còn nhận được");
        assertThat(world.inForce(RATIO)).isEmpty();
    }

    private List<BadCell> refused(Consumer<XSSFSheet> fill) {
        var file = filled(fill);
        var refused =
                catchThrowableOfType(BadCells.class, () -> answering.upload(answer.id(), "a.xlsx", file, OFFICER));
        assertThat(refused).isNotNull();
        return refused.cells();
    }

    private void upload(Consumer<XSSFSheet> fill) {
        answering.upload(answer.id(), "a.xlsx", filled(fill), OFFICER);
    }

    private byte[] filled(Consumer<XSSFSheet> fill) {
        return Xlsx.changed(answering.template(answer.id(), OFFICER), workbook -> fill.accept(workbook.getSheetAt(0)));
    }

    private static void text(XSSFSheet sheet, String place, String text) {
        cell(sheet, place).setCellValue(text);
    }

    private static void number(XSSFSheet sheet, String place, double number) {
        cell(sheet, place).setCellValue(number);
    }

    private static XSSFCell cell(XSSFSheet sheet, String place) {
        var row = sheet.getRow(Integer.parseInt(place.substring(1)) - 1);
        return row.getCell(place.charAt(0) - 'A', MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).hasMessageContaining(reason);
    }
}
