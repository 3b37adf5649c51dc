package vn.thidua.figures.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.figures.FigureAnswering;
import vn.thidua.figures.FigureFixture;
import vn.thidua.spreadsheet.Xlsx;

/** A request for figures from the question to the figures in force. */
class FigureRequestProcessTest {

    private static final String OFFICER = "officer.van-phong";
    private static final DataSource DATABASE = ProcessTestEngine.database();
    private static final ProcessTestEngine ENGINE = ProcessTestEngine.on(DATABASE);

    private FigureFixture world;

    static {
        ENGINE.deploy(
                "processes/figures/request-figures.bpmn",
                "processes/figures/hand-in-figures.bpmn",
                "forms/figures/request-figures.form",
                "forms/figures/hand-in-figures.form",
                "forms/figures/receive-figures.form");
    }

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        JdbcClient.create(DATABASE)
                .sql("truncate figure_request, figure cascade")
                .update();
        world = new FigureFixture(DATABASE, ENGINE.transactions());
        world.all().forEach(ENGINE::bean);
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void endsWhenEveryAgencyHandedInAndWasReceived() {
        var request = ask("proceduresOverdue", "staffTotal");
        assertThat(world.notices.told())
                .contains(
                        "OFFICER van-phong: Yêu cầu cung cấp số liệu",
                        "HEAD van-phong: Yêu cầu cung cấp số liệu",
                        "APPRAISER so-noi-vu: Yêu cầu cung cấp số liệu");
        handIn("van-phong", OFFICER);
        receive();
        BpmnAwareTests.assertThat(request).isNotEnded();
        handIn("so-noi-vu", "appraiser");
        receive();

        BpmnAwareTests.assertThat(request).isEnded().hasPassed("EndEvent_FiguresComplete");
        assertThat(world.inForce("proceduresOverdue")).containsExactly("so-noi-vu=7");
        assertThat(world.inForce("staffTotal")).containsExactly("so-noi-vu=7");
    }

    @Test
    void asksAnAgencyWithADueDayAndTellsItWhereToHandIn() {
        ask("proceduresOverdue");

        var task = ENGINE.task("UserTask_HandInFigures");
        BpmnAwareTests.assertThat(task).hasCandidateGroup("officer.van-phong").hasCandidateGroup("head.van-phong");
        assertThat(task.getDueDate().toInstant()).isEqualTo("2024-01-15T16:59:59Z");
        assertThat(ENGINE.show(task, OFFICER))
                .containsEntry("title", "Số liệu năm 2023 của 4 đơn vị")
                .containsEntry("metrics", "- Số hồ sơ thủ tục hành chính trễ hẹn")
                .containsEntry("file", "Chưa nộp tệp nào.")
                .containsEntry("returnReason", "");
    }

    @Test
    void isNotHandedInBeforeAFileIsThere() {
        ask("proceduresOverdue");

        assertThatThrownBy(() -> ENGINE.complete(ENGINE.task("UserTask_HandInFigures"), OFFICER, signed("van-phong")))
                .hasMessageContaining("Chưa nộp tệp số liệu");
    }

    @Test
    void comesBackToTheAgencyWithAReason() {
        var request = ask("proceduresOverdue");
        handIn("van-phong", OFFICER);
        assertThat(ENGINE.show(ENGINE.task("UserTask_ReceiveFigures"), "lead")
                        .get("changes")
                        .toString())
                .startsWith("1 số liệu mới hoặc khác số liệu đang dùng; 1 kết luận");
        complete("UserTask_ReceiveFigures", "lead", Map.of("action", "RETURN", "reason", "Thiếu Sở Y tế"));

        assertThat(ENGINE.show(ENGINE.task("UserTask_HandInFigures"), OFFICER))
                .containsEntry("returnReason", "Thiếu Sở Y tế");
        assertThat(world.inForce("proceduresOverdue")).isEmpty();
        handIn("van-phong", OFFICER);
        receive();
        BpmnAwareTests.assertThat(request).isEnded();
    }

    @Test
    void remindsBeforeAndEscalatesAfterTheDay() {
        ask("proceduresOverdue", "staffTotal");
        handIn("so-noi-vu", "appraiser");
        world.notices.told().clear();
        assertThat(due("BoundaryEvent_FiguresNearlyDue")).isEqualTo("2024-01-13T17:00:00Z");
        assertThat(due("BoundaryEvent_FiguresOverdue")).isEqualTo("2024-01-15T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_FiguresNearlyDue");
        ENGINE.executeJobs();
        assertThat(world.notices.told())
                .containsExactlyInAnyOrder(
                        "OFFICER van-phong: Sắp đến hạn cung cấp số liệu",
                        "HEAD van-phong: Sắp đến hạn cung cấp số liệu",
                        "APPRAISER van-phong: Sắp đến hạn cung cấp số liệu");
        ENGINE.fireTimer("BoundaryEvent_FiguresOverdue");
        ENGINE.executeJobs();
        assertThat(world.notices.told())
                .contains(
                        "HEAD van-phong: Quá hạn cung cấp số liệu",
                        "APPRAISAL_LEAD so-noi-vu: Quá hạn cung cấp số liệu")
                .noneMatch(told -> told.equals("APPRAISER so-noi-vu: Quá hạn cung cấp số liệu"));
    }

    @Test
    void refusesARequestThatReachesNobodyAndWhoMayNotAsk() {
        assertThatThrownBy(() -> start("lead", 2023, false, "proceduresOverdue"))
                .hasMessageContaining("không có đơn vị nào thuộc diện được hỏi");
        assertThatThrownBy(() -> start("lead", 2025, true, "proceduresOverdue"))
                .hasMessage("Năm 2025 chưa đến; hãy chọn năm khác.");
        assertThatThrownBy(() -> start("officer.so-y-te", 2023, true, "proceduresOverdue"))
                .hasMessageContaining("Chỉ lãnh đạo thẩm định");
    }

    @Test
    void asksEveryMetricOfAnAgencyAtOnce() {
        var request = ask("van-phong");

        assertThat(world.answers(UUID.fromString(request.getBusinessKey())))
                .singleElement()
                .satisfies(answer -> assertThat(answer.metrics())
                        .contains("onlineServiceRatio", "directivesLate")
                        .hasSize(9));
    }

    private ProcessInstance ask(String... metrics) {
        var request = start("lead", 2023, true, metrics);
        ENGINE.executeJobs();
        return request;
    }

    private static ProcessInstance start(String personId, int year, boolean departments, String... metrics) {
        var values = new HashMap<String, Object>(Map.of("year", year, "workingDays", 5, "confirmed", true));
        values.put(
                "metrics",
                List.of(metrics).stream().map(code -> Map.of("metric", code)).toList());
        values.put("departments", departments);
        values.put("districts", departments);
        return ENGINE.startAs(personId, "request-figures", values);
    }

    private void handIn(String agency, String personId) {
        var task = taskOf(agency);
        var id = UUID.fromString(ENGINE.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
        var answering = world.bean(FigureAnswering.class);
        var file = Xlsx.changed(
                answering.template(id, personId),
                workbook -> workbook.getSheetAt(0).getRow(1).createCell(2).setCellValue("7"));
        answering.upload(id, "so-lieu.xlsx", file, personId);
        ENGINE.complete(task, personId, signed(agency));
        ENGINE.executeJobs();
    }

    private static Map<String, Object> signed(String agency) {
        return Map.of(
                "signer", "head." + agency, "documentNumber", "21/BC", "documentDate", FigureFixture.TODAY.toString());
    }

    private static void receive() {
        complete("UserTask_ReceiveFigures", "lead", Map.of("action", "RECEIVE"));
    }

    private static void complete(String task, String personId, Map<String, Object> values) {
        ENGINE.complete(ENGINE.task(task), personId, values);
        ENGINE.executeJobs();
    }

    private static Task taskOf(String agency) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("UserTask_HandInFigures")
                .taskCandidateGroup("head." + agency)
                .includeAssignedTasks()
                .singleResult();
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
