package vn.thidua.movement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.movement.LaunchFixture.APPRAISER;
import static vn.thidua.movement.LaunchFixture.DECIDER;
import static vn.thidua.movement.LaunchFixture.LEAD;
import static vn.thidua.movement.process.LaunchWorld.ENGINE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Periodic reports: those whose day the document sets, and those their receiver asks for. */
class ReportProcessTest {

    private static final LocalDate DUE = LocalDate.of(2021, 2, 20);

    private LaunchWorld world;

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new LaunchWorld();
        world.launched();
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void endsWhenEveryReportIsAccepted() {
        var collection = world.collecting(DUE);
        assertThat(world.tasks("UserTask_SendReport"))
                .as("departments and districts")
                .hasSize(4);

        for (var unit : new String[] {"so-noi-vu", "so-y-te", "huyen-a", "huyen-b"}) {
            world.sendReport(world.taskOf(unit, "UserTask_SendReport"), "officer." + unit);
            assertThat(world.shown("UserTask_ReceiveReport", APPRAISER)).containsEntry("unit", "Đơn vị " + unit);
            world.complete("UserTask_ReceiveReport", APPRAISER, Map.of("action", "ACCEPT"));
        }

        BpmnAwareTests.assertThat(collection).isEnded().hasPassed("EndEvent_ReportsReceived");
        assertThat(world.shown("UserTask_FollowLaunch", LEAD).get("reports").toString())
                .contains("Báo cáo kết quả phong trào, năm 2021", "Đã tiếp nhận 4/4", "Chưa đến kỳ");
    }

    @Test
    void comesBackToTheUnitWithAReason() {
        world.collecting(DUE);
        world.sendReport(world.taskOf("so-y-te", "UserTask_SendReport"), "head.so-y-te");
        world.complete("UserTask_ReceiveReport", APPRAISER, Map.of("action", "RETURN", "reason", "Bổ sung số liệu"));

        var task = world.taskOf("so-y-te", "UserTask_SendReport");
        assertThat(ENGINE.show(task, "officer.so-y-te"))
                .containsEntry("returnReason", "Bổ sung số liệu")
                .containsEntry("content", "Kết quả")
                .containsEntry("due", "20/02/2021");
        assertThatThrownBy(() -> world.sendReport(task, "officer.huyen-a"))
                .hasMessage("Việc này dành cho chuyên viên hoặc thủ trưởng của Đơn vị so-y-te; hãy báo người có vai trò"
                        + " đó thực hiện.");
    }

    @Test
    void remindsBeforeAndEscalatesAfterTheDay() {
        world.collecting(DUE);
        world.sendReport(world.taskOf("so-y-te", "UserTask_SendReport"), "head.so-y-te");
        world.movement.notices.told().clear();
        assertThat(due("BoundaryEvent_ReportNearlyDue")).isEqualTo("2021-02-12T17:00:00Z");
        assertThat(due("BoundaryEvent_ReportOverdue")).isEqualTo("2021-02-20T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_ReportNearlyDue");
        ENGINE.executeJobs();
        ENGINE.fireTimer("BoundaryEvent_ReportOverdue");
        ENGINE.executeJobs();

        assertThat(world.movement.notices.told())
                .contains(
                        "OFFICER huyen-a: Sắp đến hạn báo cáo",
                        "HEAD huyen-a: Quá hạn báo cáo",
                        "APPRAISER so-noi-vu: Báo cáo quá hạn",
                        "MANAGER so-noi-vu: Báo cáo quá hạn")
                .noneMatch(told -> told.contains("so-y-te"));
    }

    @Test
    void beginsByItselfWhereTheDocumentSetsTheDay() {
        var scheduled = scheduled();
        assertThat(due("Event_ReportsDue")).as("thirty days before").isEqualTo("2021-11-30T17:00:00Z");

        world.reportsAreDue(scheduled);

        var task = ENGINE.task("UserTask_SendReport");
        BpmnAwareTests.assertThat(task).hasCandidateGroup("appraisal-lead.so-noi-vu");
        assertThat(ENGINE.show(task, LEAD).get("clause").toString())
                .contains("cuối năm có báo cáo đánh giá việc thực hiện Kế hoạch này", "001, dòng 107");
        world.sendReport(task, LEAD);
        world.complete("UserTask_ReceiveReport", DECIDER, Map.of("action", "ACCEPT"));
        BpmnAwareTests.assertThat(scheduled).isEnded();
    }

    @Test
    void refusesAPastDayAndASecondCollection() {
        assertThatThrownBy(() -> world.collecting(LocalDate.of(2021, 2, 3)))
                .hasMessage("Hạn báo cáo 03/02/2021 đã qua; hãy chọn từ hôm nay trở đi.");
        world.collecting(DUE);
        assertThatThrownBy(() -> world.collecting(DUE)).hasMessageContaining("một trong các lựa chọn có sẵn");
    }

    private static ProcessInstance scheduled() {
        return ENGINE.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("report-on-movement")
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
