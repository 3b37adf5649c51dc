package vn.thidua.target.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.target.TargetWorld.APPRAISER;
import static vn.thidua.target.TargetWorld.PLANNER;
import static vn.thidua.target.TargetWorld.PROGRAMME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import vn.thidua.refusal.Refused;
import vn.thidua.target.TargetCollecting;
import vn.thidua.target.TargetReading;
import vn.thidua.target.TargetRegister;
import vn.thidua.target.TargetReporting;
import vn.thidua.target.TargetStatus;
import vn.thidua.target.TargetValue;
import vn.thidua.target.TargetWorld;

/** The targets of a year from the standing body's question to its confirmation, and one that is opened again. */
class TargetProcessTest {

    private static final DataSource DATABASE = ProcessTestEngine.database();
    private static final ProcessTestEngine ENGINE = ProcessTestEngine.on(DATABASE);
    private static final String DUE = "2024-02-15";

    private TargetWorld world;

    @BeforeAll
    static void deploy() throws IOException {
        try (var models = Files.list(Path.of("processes/target"));
                var forms = Files.list(Path.of("forms/target"))) {
            ENGINE.deploy(Stream.concat(models, forms).map(Path::toString).toArray(String[]::new));
        }
    }

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new TargetWorld(DATABASE, ENGINE.transactions());
        world.all().forEach(ENGINE::bean);
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void asksTheUnitThatAnswersForEachOfTheSixteenTargets() {
        ask(2023);

        assertThat(tasks("UserTask_ReportTarget")).hasSize(16);
        var task = taskOf("UserTask_ReportTarget", "2.3");
        BpmnAwareTests.assertThat(task)
                .hasCandidateGroup("officer.so-ke-hoach-va-dau-tu")
                .hasCandidateGroup("head.so-ke-hoach-va-dau-tu");
        assertThat(task.getDueDate().toInstant()).isEqualTo("2024-02-15T16:59:59Z");
        assertThat(world.notices.told()).contains("OFFICER so-ke-hoach-va-dau-tu: Yêu cầu báo cáo chỉ tiêu");
        assertThat(ENGINE.show(task, PLANNER).get("values").toString())
                .contains("Thứ hạng Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) (chỉ tiêu ≤ 15 hạng)");
    }

    @Test
    void confirmsWhatIsReportedAndEndsWhenEveryTargetIsConfirmed() {
        var year = ask(2023);
        report("2.3", "14");
        assertThat(world.confirmed(2023, "2.3")).isEmpty();
        assertThat(ENGINE.show(taskOf("UserTask_ConfirmTarget", "2.3"), APPRAISER)
                        .get("values")
                        .toString())
                .contains("14", "Báo cáo số 9/BC, ngày 05/01/2024");
        confirm("2.3");

        assertThat(world.confirmed(2023, "2.3")).containsEntry("pciRank", "14");
        assertThat(world.status(2023, "2.3")).isEqualTo(TargetStatus.MET);
        assertThat(world.status(2023, "2.1")).isEqualTo(TargetStatus.NO_VALUE);
        for (var task : tasks("UserTask_ReportTarget")) {
            var target = targetOf(task);
            var unit = world.report(2023, target).unitCode();
            complete(task, reporterOf(unit), values(target));
            confirm(target);
        }
        BpmnAwareTests.assertThat(year)
                .isEnded()
                .hasPassed("EndEvent_ValuesConfirmed")
                .hasNotPassed("EndEvent_Reminded", "EndEvent_Escalated");
    }

    @Test
    void sendsAReportBackWithTheReasonUntilItIsConfirmed() {
        ask(2023);
        report("2.3", "16");
        complete(
                taskOf("UserTask_ConfirmTarget", "2.3"),
                APPRAISER,
                Map.of("action", "RETURN", "reason", "Thứ hạng theo công bố là 14"));
        assertThat(world.notices.told()).contains("HEAD so-ke-hoach-va-dau-tu: Báo cáo chỉ tiêu cần sửa");
        assertThat(ENGINE.show(taskOf("UserTask_ReportTarget", "2.3"), PLANNER))
                .containsEntry("reason", "Thứ hạng theo công bố là 14");

        report("2.3", "14");
        confirm("2.3");
        assertThat(world.confirmed(2023, "2.3")).containsEntry("pciRank", "14");
    }

    @Test
    void keepsConfirmedValuesInForceWhileATargetIsOpenedAgain() {
        ask(2023);
        report("2.3", "14");
        confirm("2.3");
        var again = ENGINE.startAs(
                APPRAISER,
                "report-target",
                Map.of("report", world.report(2023, "2.3").id().toString(), "reason", "VCCI đính chính"));
        report("2.3", "17");
        assertThat(world.confirmed(2023, "2.3")).containsEntry("pciRank", "14");

        confirm("2.3");
        assertThat(world.confirmed(2023, "2.3")).containsEntry("pciRank", "17");
        assertThat(world.status(2023, "2.3")).isEqualTo(TargetStatus.AT_RISK);
        BpmnAwareTests.assertThat(again).isEnded().hasPassed("EndEvent_Confirmed");
        var reading = world.bean(TargetReading.class);
        assertThat(reading.history(PLANNER, world.report(2023, "2.3").id()).values())
                .extracting(TargetValue::value)
                .containsExactly("17", "14");
    }

    @Test
    void remindsBeforeTheLastDayAndEscalatesAfterIt() {
        var year = ask(2023);
        report("2.3", "14");
        ENGINE.fireTimer("BoundaryEvent_NearlyDue");
        ENGINE.executeJobs();
        assertThat(world.notices.told())
                .contains("OFFICER so-tu-phap: Sắp hết hạn báo cáo chỉ tiêu")
                .doesNotContain("OFFICER so-ke-hoach-va-dau-tu: Sắp hết hạn báo cáo chỉ tiêu");
        ENGINE.fireTimer("BoundaryEvent_Overdue");
        ENGINE.executeJobs();
        assertThat(world.notices.told())
                .contains(
                        "OFFICER so-tu-phap: Quá hạn báo cáo chỉ tiêu",
                        "APPRAISER so-noi-vu: Chỉ tiêu quá hạn báo cáo");
        BpmnAwareTests.assertThat(year)
                .hasPassed("EndEvent_Reminded", "EndEvent_Escalated")
                .isNotEnded();
    }

    @ParameterizedTest
    @CsvSource({
        "linh.cao, 14, 2024-01-05, target-forbidden",
        "lan.nguyen, 14, 2024-01-05, target-forbidden",
        "thu.bien, mười, 2024-01-05, target-value-invalid",
        "thu.bien, 0, 2024-01-05, target-value-invalid",
        "thu.bien, 14, 2024-01-09, document-in-future"
    })
    void refusesOthersAndWhatCannotBe(String person, String value, String day, String code) {
        ask(2023);
        assertRefused(code, () -> complete(taskOf("UserTask_ReportTarget", "2.3"), person, row(value, day)));
        assertThat(world.report(2023, "2.3").reportedBy()).isNull();
    }

    @Test
    void letsOnlyTheStandingBodyAskConfirmAndOpenAgain() {
        assertRefused("target-year-unknown", () -> open(2023, PLANNER, DUE));
        assertRefused("target-due-past", () -> open(2023, APPRAISER, "2024-01-07"));
        assertRefused("target-year-unknown", () -> open(2025, APPRAISER, DUE));
        ask(2023);
        assertRefused("target-year-unknown", () -> open(2023, APPRAISER, DUE));
        report("2.3", "14");
        var id = world.report(2023, "2.3").id();
        var reporting = world.bean(TargetReporting.class);
        assertRefused("target-forbidden", () -> reporting.confirm(id, PLANNER));
        assertRefused("target-forbidden", () -> reporting.giveBack(id, "Sai", "linh.cao"));
        assertRefused("target-not-confirmed", () -> reporting.reopen(id, "Sai", APPRAISER));
        assertRefused("target-forbidden", () -> reporting.reopen(id, "Sai", PLANNER));
    }

    private void open(int year, String person, String day) {
        world.bean(TargetCollecting.class).open(PROGRAMME + " " + year, LocalDate.parse(day), person);
    }

    private ProcessInstance ask(int year) {
        var asked = ENGINE.startAs(
                APPRAISER,
                "collect-target-values",
                Map.of("year", PROGRAMME + " " + year, "lastDay", DUE, "confirmed", true));
        ENGINE.executeJobs();
        return asked;
    }

    private void report(String target, String value) {
        complete(taskOf("UserTask_ReportTarget", target), PLANNER, row(value, "2024-01-05"));
    }

    private void confirm(String target) {
        complete(taskOf("UserTask_ConfirmTarget", target), APPRAISER, Map.of("action", "CONFIRM"));
    }

    private static Map<String, Object> row(String value, String day) {
        return Map.of("values", List.of(Map.of("value", value, "document", "Báo cáo số 9/BC", "documentDate", day)));
    }

    /** The threshold itself for every metric of the target. */
    private Map<String, Object> values(String target) {
        List<Object> rows = new ArrayList<>();
        for (var metric : world.bean(TargetRegister.class)
                .targetOf(world.report(2023, target))
                .metrics()) {
            rows.add(Map.of("value", metric.threshold(), "document", "Báo cáo số 9/BC", "documentDate", "2024-01-05"));
        }
        return Map.of("values", rows);
    }

    private static String reporterOf(String unit) {
        return Map.of(
                        "so-noi-vu", "vinh.tran",
                        "so-thong-tin-va-truyen-thong", "linh.cao",
                        "so-tu-phap", "ngoc.do",
                        "van-phong-ubnd-tinh", "nguyet.cao",
                        "so-tai-chinh", "thao.bui")
                .get(unit);
    }

    private void complete(Task task, String person, Map<String, Object> values) {
        ENGINE.complete(task, person, values);
        ENGINE.executeJobs();
    }

    private Task taskOf(String key, String target) {
        return tasks(key).stream()
                .filter(task -> targetOf(task).equals(target))
                .findFirst()
                .orElseThrow();
    }

    private String targetOf(Task task) {
        var key = ENGINE.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return world.bean(TargetRegister.class).report(UUID.fromString(key)).target();
    }

    private static List<Task> tasks(String key) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .list();
    }

    private static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
