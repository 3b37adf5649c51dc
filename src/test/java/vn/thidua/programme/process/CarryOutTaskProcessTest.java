package vn.thidua.programme.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.programme.ProgrammeWorld.APPRAISER;
import static vn.thidua.programme.ProgrammeWorld.LEAD;
import static vn.thidua.programme.ReformAct.Kind.ACCEPTED;
import static vn.thidua.programme.ReformAct.Kind.DAY_NAMED;
import static vn.thidua.programme.ReformAct.Kind.DAY_SETTLED;
import static vn.thidua.programme.ReformAct.Kind.NOTHING_AROSE;
import static vn.thidua.programme.ReformAct.Kind.NO_PROGRESS;
import static vn.thidua.programme.ReformAct.Kind.PRODUCT;
import static vn.thidua.programme.ReformAct.Kind.PROGRESS;
import static vn.thidua.programme.ReformAct.Kind.RETURNED;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.programme.Assignment;
import vn.thidua.programme.LeadWork;
import vn.thidua.programme.ProductTaking;
import vn.thidua.programme.ProgrammeModels;
import vn.thidua.programme.ProgrammeWorld;
import vn.thidua.programme.TaskClock;
import vn.thidua.refusal.Refused;

/** A task of the programme from the yearly plan to the standing body's answer. */
class CarryOutTaskProcessTest {

    private static final DataSource DATABASE = ProcessTestEngine.database();
    private static final ProcessTestEngine ENGINE = ProcessTestEngine.on(DATABASE);

    /** Sở Tư pháp: II.1 is due through 31/12/2023. */
    private static final String OFFICER = "ngoc.do";

    private static final LocalDate IN_TIME = LocalDate.of(2023, 12, 29);
    private static final LocalDate LATE = LocalDate.of(2024, 1, 2);

    private ProgrammeWorld world;

    @BeforeAll
    static void deploy() throws IOException {
        ENGINE.deploy(ProgrammeModels.all());
    }

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        ProgrammeWorld.forget(DATABASE);
        world = new ProgrammeWorld(DATABASE, ENGINE.transactions(), ENGINE.engine());
        world.all().forEach(ENGINE::bean);
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void endsWhenTheProductIsTakenAndCountsByTheHandIn() {
        var given = given("II.1", "so-tu-phap");
        var task = ENGINE.task("UserTask_CarryOutTask");
        BpmnAwareTests.assertThat(task).hasCandidateGroup("officer.so-tu-phap").hasCandidateGroup("head.so-tu-phap");
        assertThat(task.getDueDate().toInstant()).isEqualTo("2023-12-31T16:59:59Z");
        assertThat(ENGINE.show(task, OFFICER))
                .containsEntry("lastDay", "31/12/2023")
                .containsEntry("product", "Kế hoạch của UBND tỉnh");
        assertThat(ENGINE.show(task, OFFICER).get("explanation").toString()).contains("Quý IV hàng năm");

        world.moveTo(IN_TIME);
        handIn(OFFICER);
        assertThat(world.onTime("so-tu-phap")).as("nobody looked at it yet").isEmpty();
        world.moveTo(LocalDate.of(2024, 1, 20));
        world.bean(TaskClock.class).recordOverdue(of("II.1").id());
        assertThat(world.onTime("so-tu-phap"))
                .as("what waits for an answer is not late")
                .isEmpty();
        assertThat(ENGINE.show(ENGINE.task("UserTask_TakeProduct"), APPRAISER)
                        .get("handedIn")
                        .toString())
                .contains("nộp sản phẩm ngày 29/12/2023", "số 12/KH-UBND ngày 20/12/2022", "Đã trình ban hành");
        accept(Map.of());

        BpmnAwareTests.assertThat(given).isEnded().hasPassed("EndEvent_TaskSettled");
        assertThat(world.onTime("so-tu-phap")).isEqualTo("1/1");
        assertThat(world.acts(of("II.1"))).containsExactly(ACCEPTED, PRODUCT);
    }

    @Test
    void countsALateHandInAsLateAndTheDayThatPassesByItself() {
        given("II.1", "so-tu-phap");
        world.moveTo(LATE);
        ENGINE.fireTimer("BoundaryEvent_TaskOverdue");
        ENGINE.executeJobs();
        assertThat(world.onTime("so-tu-phap")).isEqualTo("0/1");
        assertThat(world.notices.told()).contains("OFFICER so-tu-phap: Nhiệm vụ II.1 quá hạn");

        handIn(OFFICER);
        accept(Map.of());

        assertThat(world.onTime("so-tu-phap")).isEqualTo("0/1");
        assertThat(world.figures.inForce(vn.thidua.figures.SubjectKind.UNIT, "so-tu-phap", 2023))
                .allSatisfy(figure -> {
                    assertThat(figure.origin()).isEqualTo("/thi-dua/programme.html?unit=so-tu-phap&year=2023");
                    assertThat(figure.sourceDocument()).contains("số 1894/QĐ-UBND ngày 23/12/2022");
                });
    }

    @Test
    void takesTheDayOnWhichTheProductWasHereAlready() {
        given("II.1", "so-tu-phap");
        world.moveTo(LATE);
        handIn(OFFICER);
        assertThat(world.onTime("so-tu-phap")).isEqualTo("0/1");

        assertThatThrownBy(() -> accept(Map.of("hadOn", IN_TIME.toString()))).hasMessageContaining("Hãy ghi căn cứ");
        assertThatThrownBy(() -> accept(Map.of("hadOn", LATE.toString(), "note", "Công văn đến số 7")))
                .hasMessageContaining("phải trước ngày nộp 02/01/2024");
        assertThatThrownBy(() -> accept(Map.of("hadOn", "2022-12-19", "note", "Công văn đến số 7")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).contains("hadOn"))
                .hasMessageContaining("không được trước ngày 20/12/2022 của văn bản sản phẩm");
        accept(Map.of("hadOn", IN_TIME.toString(), "note", "Công văn đến số 7"));

        assertThat(world.onTime("so-tu-phap")).isEqualTo("1/1");
    }

    @Test
    void takesTheDayOfTheDocumentItselfAsTheEarliest() {
        given("II.1", "so-tu-phap");
        world.moveTo(LATE);
        handIn(OFFICER);

        accept(Map.of("hadOn", "2022-12-20", "note", "Công văn đến số 7"));

        assertThat(world.onTime("so-tu-phap")).isEqualTo("1/1");
    }

    @Test
    void isNotTakenByWhoHandedItIn() {
        given("II.1", "so-tu-phap");
        handIn(OFFICER);
        world.handedInBy(APPRAISER, of("II.1"));

        assertThatThrownBy(
                        () -> world.bean(ProductTaking.class).accept(of("II.1").id(), null, "", APPRAISER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("reform-own-product"));
        complete("UserTask_TakeProduct", LEAD, Map.of("action", "ACCEPT"));
        assertThat(of("II.1").stage()).isEqualTo(Assignment.Stage.ACCEPTED);
    }

    @Test
    void comesBackWithAReasonAndCountsByTheHandInThatIsTaken() {
        given("II.1", "so-tu-phap");
        world.moveTo(IN_TIME);
        handIn(OFFICER);
        world.moveTo(LATE);
        giveBack(Map.of("reason", "Thiếu phụ lục"));
        assertThat(world.onTime("so-tu-phap")).isEqualTo("0/1");
        assertThat(ENGINE.show(ENGINE.task("UserTask_CarryOutTask"), OFFICER))
                .containsEntry("returnReason", "Thiếu phụ lục");

        handIn(OFFICER);
        accept(Map.of());

        assertThat(world.onTime("so-tu-phap")).isEqualTo("0/1");
        assertThat(world.acts(of("II.1"))).containsExactly(ACCEPTED, PRODUCT, RETURNED, PRODUCT);
    }

    @Test
    void mayComeBackWithMoreTimeWhenItWasHandedInInTime() {
        given("II.1", "so-tu-phap");
        world.moveTo(IN_TIME);
        handIn(OFFICER);
        world.moveTo(LATE);
        giveBack(Map.of("reason", "Thiếu phụ lục", "until", "2024-01-10"));
        assertThat(world.onTime("so-tu-phap")).as("there is time again").isEmpty();

        world.moveTo(LocalDate.of(2024, 1, 9));
        handIn(OFFICER);
        accept(Map.of());

        assertThat(world.onTime("so-tu-phap")).isEqualTo("1/1");
        assertThat(of("II.1").explanation()).contains("được bổ sung đến hết ngày 10/01/2024");
    }

    @Test
    void asksTheUnitForADayThatTheDocumentLeavesOpen() {
        given("VI.4", "so-tai-chinh");
        var task = ENGINE.task("UserTask_NameTaskDay");
        assertThat(ENGINE.show(task, OFFICER).get("explanation").toString()).contains("Theo kế hoạch hàng năm");
        assertThatThrownBy(() -> complete(task, OFFICER, Map.of("day", "2023-06-01", "basis", "Kế hoạch 5")))
                .hasMessageContaining("dành cho chuyên viên hoặc thủ trưởng của Sở Tài chính");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, 2023-06-30T16:59:59Z", "2022-12-22, ", "2024-01-01, "})
    void takesADayOfTheYearFromTheUnit(LocalDate day, Instant due) {
        given("III.10", "so-y-te");
        var values = Map.<String, Object>of("day", day.toString(), "basis", "Kế hoạch 5/KH-SYT");
        if (due == null) {
            assertThatThrownBy(() -> complete("UserTask_NameTaskDay", "thuy.pham", values))
                    .hasMessageContaining("Ngày hoàn thành phải từ 23/12/2022 đến 31/12/2023");
            return;
        }
        complete("UserTask_NameTaskDay", "thuy.pham", values);

        assertThat(ENGINE.task("UserTask_CarryOutTask").getDueDate().toInstant())
                .isEqualTo(due);
        assertThat(of("III.10", "so-y-te").explanation()).contains("Kế hoạch 5/KH-SYT");
        assertThat(world.acts(of("III.10", "so-y-te"))).containsExactly(DAY_NAMED);
    }

    @Test
    void letsTheLastDayOfTheYearStandWhereNoneIsNamed() {
        given("III.10", "so-y-te");
        assertThat(due("BoundaryEvent_NamingOver")).as("ten working days").isEqualTo("2023-01-09T02:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_NamingOver");
        ENGINE.executeJobs();

        assertThat(ENGINE.task("UserTask_CarryOutTask").getDueDate().toInstant())
                .isEqualTo("2023-12-31T16:59:59Z");
        assertThat(world.acts(of("III.10", "so-y-te"))).containsExactly(DAY_SETTLED);
        assertThat(world.notices.told()).contains("OFFICER so-y-te: Nhiệm vụ III.10 có hạn hết năm");
    }

    @Test
    void endsUncountedWhenNothingWasToBeDone() {
        var given = given("III.7", "so-noi-vu");
        complete("UserTask_CarryOutTask", "vinh.tran", Map.of("nothingArose", true, "summary", "Không có nhu cầu"));
        assertThat(world.acts(of("III.7", "so-noi-vu"))).containsExactly(NOTHING_AROSE);
        accept(Map.of());

        BpmnAwareTests.assertThat(given).isEnded();
        assertThat(of("III.7", "so-noi-vu").stage()).isEqualTo(Assignment.Stage.NOT_NEEDED);
        assertThat(world.onTime("so-noi-vu")).isEmpty();
    }

    @Test
    void asksAgainForTheDayWhenTheStandingBodyDoesNotAgreeThatNothingArose() {
        given("IV.7", "so-noi-vu");
        complete("UserTask_NameTaskDay", "vinh.tran", Map.of("nothingArose", true, "basis", "Chưa có lộ trình"));
        giveBack(Map.of("reason", "Lộ trình đã ban hành"));

        assertThat(ENGINE.show(ENGINE.task("UserTask_NameTaskDay"), "vinh.tran"))
                .containsEntry("returnReason", "Lộ trình đã ban hành");
    }

    @Test
    void refusesThatNothingAroseWhereTheTaskIsDueEveryYear() {
        given("II.1", "so-tu-phap");

        assertThatThrownBy(() ->
                        complete("UserTask_CarryOutTask", OFFICER, Map.of("nothingArose", true, "summary", "Không có")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() ->
                        world.bean(LeadWork.class).reportNothing(of("II.1").id(), "Không có", OFFICER))
                .hasMessageContaining("phải thực hiện mọi năm");
        assertThat(of("II.1").stage()).isEqualTo(Assignment.Stage.OPEN);
    }

    @Test
    void asksForProgressEachQuarterAndIsNeverOverdue() {
        var given = given("I.2b", "so-noi-vu");
        assertThat(due("Event_QuarterEnding"))
                .as("ten days before the end of March, on a working day")
                .isEqualTo("2023-03-20T17:00:00Z");

        reportProgress("Event_QuarterEnding");
        ENGINE.fireTimer("Event_QuarterEnding");
        assertThat(due("BoundaryEvent_NextQuarterEnding"))
                .as("20/09 is a Wednesday")
                .isEqualTo("2023-09-19T17:00:00Z");
        ENGINE.fireTimer("BoundaryEvent_NextQuarterEnding");
        ENGINE.executeJobs();
        reportProgress("Event_QuarterEnding");
        world.moveTo(LocalDate.of(2024, 2, 1));
        reportProgress("Event_QuarterEnding");
        accept(Map.of());

        BpmnAwareTests.assertThat(given).isEnded();
        assertThat(world.acts(of("I.2b", "so-noi-vu")))
                .containsExactly(ACCEPTED, PROGRESS, PROGRESS, NO_PROGRESS, PROGRESS);
        assertThat(world.onTime("so-noi-vu")).isEqualTo("1/1");
    }

    @Test
    void asksForTheProgressOfTheLastQuarterAgainWhenItComesBack() {
        world.moveTo(LocalDate.of(2023, 11, 1));
        given("I.2b", "so-noi-vu");
        reportProgress("Event_QuarterEnding");
        assertThat(of("I.2b", "so-noi-vu").stage()).isEqualTo(Assignment.Stage.HANDED_IN);

        giveBack(Map.of("reason", "Chưa có số cuộc kiểm tra"));
        ENGINE.fireTimer("Event_QuarterEnding");

        assertThat(ENGINE.show(ENGINE.task("UserTask_ReportTaskProgress"), "vinh.tran"))
                .containsEntry("quarter", "quý IV năm 2023")
                .containsEntry("returnReason", "Chưa có số cuộc kiểm tra");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, NOT_NEEDED", "RETURN, RETURNED"})
    void mayEndUncountedThoughItIsContinuousWhereItDependsOnANeed(String action, Assignment.Stage stage) {
        var given = given("V.1", "so-noi-vu");
        ENGINE.fireTimer("Event_QuarterEnding");
        complete(
                "UserTask_ReportTaskProgress",
                "vinh.tran",
                Map.of("nothingArose", true, "progress", "Năm nay không thi tuyển"));
        assertThat(world.acts(of("V.1", "so-noi-vu"))).containsExactly(NOTHING_AROSE);
        answer(action, action.equals("RETURN") ? Map.of("reason", "Có kỳ thi nâng ngạch") : Map.of());

        assertThat(of("V.1", "so-noi-vu").stage()).isEqualTo(stage);
        assertThat(world.onTime("so-noi-vu")).isEmpty();
        if (stage == Assignment.Stage.NOT_NEEDED) {
            BpmnAwareTests.assertThat(given).isEnded();
            return;
        }
        reportProgress("Event_QuarterEnding");
        assertThat(world.acts(of("V.1", "so-noi-vu"))).containsExactly(PROGRESS, RETURNED, NOTHING_AROSE);
    }

    @Test
    void remindsAndEscalatesOnWorkingDays() {
        given("II.1", "so-tu-phap");
        assertThat(due("BoundaryEvent_TaskNearlyDue"))
                .as("24/12 is a Sunday: Friday before")
                .isEqualTo("2023-12-21T17:00:00Z");
        assertThat(due("BoundaryEvent_TaskOverdue")).isEqualTo("2023-12-31T17:00:00Z");
        assertThat(due("BoundaryEvent_TaskLongOverdue"))
                .as("third working day of the new year")
                .isEqualTo("2024-01-03T17:00:00Z");

        world.notices.told().clear();
        ENGINE.fireTimer("BoundaryEvent_TaskNearlyDue");
        ENGINE.executeJobs();
        ENGINE.fireTimer("BoundaryEvent_TaskLongOverdue");
        ENGINE.executeJobs();

        assertThat(world.notices.told())
                .contains(
                        "HEAD so-tu-phap: Nhiệm vụ II.1 sắp đến hạn",
                        "APPRAISAL_LEAD so-noi-vu: Nhiệm vụ II.1 chưa có sản phẩm",
                        "MANAGER ninh-thuan: Nhiệm vụ II.1 chưa có sản phẩm");
    }

    @Test
    void letsOnlyTheLeadingUnitHandIn() {
        given("II.1", "so-tu-phap");

        assertThatThrownBy(() -> handIn("thuy.pham")).hasMessageContaining("của Sở Tư pháp");
    }

    @Test
    void letsOnlyTheStandingBodyTakeTheProduct() {
        given("II.1", "so-tu-phap");
        handIn(OFFICER);

        assertThatThrownBy(() -> complete("UserTask_TakeProduct", OFFICER, Map.of("action", "ACCEPT")))
                .hasMessageContaining("chuyên viên thẩm định hoặc lãnh đạo thẩm định của Sở Nội vụ");
    }

    /** The case of that task of that unit in the plan of 2023, which has no other task. */
    private ProcessInstance given(String task, String unit) {
        world.issue(task);
        ENGINE.executeJobs();
        return ENGINE.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(of(task, unit).id().toString())
                .singleResult();
    }

    private Assignment of(String task) {
        return of(task, "so-tu-phap");
    }

    private Assignment of(String task, String unit) {
        return world.assignment(task, unit);
    }

    private void handIn(String personId) {
        complete(
                "UserTask_CarryOutTask",
                personId,
                Map.of("documentNumber", "12/KH-UBND", "documentDate", "2022-12-20", "summary", "Đã trình ban hành"));
    }

    /** Progress is asked for, and told. */
    private void reportProgress(String timer) {
        ENGINE.fireTimer(timer);
        assertThat(ENGINE.task("UserTask_ReportTaskProgress").getDueDate()).isNull();
        complete("UserTask_ReportTaskProgress", "vinh.tran", Map.of("progress", "Đã kiểm tra 01 cuộc"));
    }

    private void accept(Map<String, Object> more) {
        answer("ACCEPT", more);
    }

    private void giveBack(Map<String, Object> more) {
        answer("RETURN", more);
    }

    private void answer(String action, Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("action", action);
        complete("UserTask_TakeProduct", APPRAISER, values);
    }

    private void complete(String task, String personId, Map<String, Object> values) {
        complete(ENGINE.task(task), personId, values);
    }

    private void complete(Task task, String personId, Map<String, Object> values) {
        ENGINE.complete(task, personId, values);
        ENGINE.executeJobs();
    }

    private static Instant due(String timer) {
        return ENGINE.engine()
                .getManagementService()
                .createJobQuery()
                .activityId(timer)
                .singleResult()
                .getDuedate()
                .toInstant();
    }
}
