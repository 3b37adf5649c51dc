package vn.thidua.movement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.movement.LaunchFixture.DECIDER;
import static vn.thidua.movement.LaunchFixture.ISSUED_ON;
import static vn.thidua.movement.LaunchFixture.LEAD;
import static vn.thidua.movement.process.LaunchWorld.ENGINE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.LaunchProgress;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.movement.Launches;

/** A movement from its draft until every unit has done its part. */
class LaunchProcessTest {

    private static final List<String> ASKED = List.of("so-noi-vu", "so-y-te", "huyen-a", "huyen-b");
    private static final List<String> COMMUNES = List.of("xa-a1", "xa-a2", "xa-b1");

    private LaunchWorld world;

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new LaunchWorld();
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void tellsEveryUnitAndAsksItToAcknowledge() {
        var launch = world.launched();

        BpmnAwareTests.assertThat(launch).isWaitingAt("UserTask_FollowLaunch");
        assertThat(world.tasks("UserTask_AcknowledgeLaunch")).hasSize(7);
        assertThat(world.taskOf("huyen-a-phong-noi-vu", "UserTask_AcknowledgeLaunch"))
                .as("its district acts for it")
                .isNull();
        assertThat(world.movement.notices.told())
                .contains("OFFICER xa-a1: Phát động phong trào thi đua", "HEAD so-y-te: Phát động phong trào thi đua");
        assertThat(world.movement
                        .bean(Launches.class)
                        .issuedOn(world.movement.plan().code()))
                .contains(ISSUED_ON);
    }

    @Test
    void opensEveryUnitInATransactionOfItsOwn() {
        world.begin();
        world.draft();
        world.submitSignature();
        var management = ENGINE.engine().getManagementService();
        var unitJobs = management.createJobQuery().activityId("CallActivity_UnitLaunch");
        while (unitJobs.count() == 0) {
            management.executeJob(
                    management.createJobQuery().messages().listPage(0, 1).get(0).getId());
        }

        assertThat(unitJobs.count()).isEqualTo(7);
        assertThat(world.tasks("UserTask_AcknowledgeLaunch")).isEmpty();
        ENGINE.executeJobs();
        assertThat(world.tasks("UserTask_AcknowledgeLaunch")).hasSize(7);
    }

    @Test
    void showsTheDrafterWhoHasNotDoneItsPart() {
        world.launched();
        world.acknowledge("so-y-te");
        world.acknowledge("xa-a1");

        assertThat(world.shown("UserTask_FollowLaunch", LEAD))
                .containsEntry("progress", "Đã tiếp nhận 2/7 đơn vị; đã ban hành kế hoạch phát động 0/4 đơn vị.");
        assertThat(world.shown("UserTask_FollowLaunch", LEAD).get("units").toString())
                .contains("Đơn vị so-y-te", "Chưa ban hành kế hoạch", "Chưa tiếp nhận", "19/02/2021");
    }

    @Test
    void endsWhenEveryUnitHasDoneItsPartAndTheDrafterStopsFollowing() {
        var launch = world.launched();
        ASKED.forEach(unit -> {
            world.acknowledge(unit);
            world.recordPlan(unit, ISSUED_ON.toString());
        });
        COMMUNES.forEach(world::acknowledge);

        BpmnAwareTests.assertThat(launch).hasPassed("EndEvent_UnitsDone").isNotEnded();
        assertThat(progress(launch)).isEqualTo(new LaunchProgress(7, 7, 4, 4));
        world.complete("UserTask_FollowLaunch", LEAD, Map.of("confirmed", true));
        BpmnAwareTests.assertThat(launch).isEnded();
        assertThat(unitEnds()).containsOnly("EndEvent_UnitPlanMade", "EndEvent_LaunchAcknowledged");
    }

    @Test
    void stopsFollowingUnfinishedUnitsOnlyForAReason() {
        var launch = world.launched();

        assertThatThrownBy(() -> world.complete("UserTask_FollowLaunch", LEAD, Map.of("confirmed", true)))
                .hasMessageStartingWith("Còn 7 đơn vị chưa thực hiện xong")
                .hasMessageEndingWith("hãy chờ hoặc nêu lý do kết thúc theo dõi.");
        world.complete(
                "UserTask_FollowLaunch", LEAD, Map.of("closeReason", "Phong trào đã kết thúc", "confirmed", true));

        BpmnAwareTests.assertThat(launch).isEnded();
        assertThat(world.tasks("UserTask_AcknowledgeLaunch")).isEmpty();
    }

    @Test
    void comesBackFromTheIssuerWithAReason() {
        var launch = world.begin();
        world.draft();
        world.complete("UserTask_SignLaunch", DECIDER, Map.of("action", "RETURN", "reason", "Bổ sung căn cứ"));

        assertThat(world.shown("UserTask_DraftLaunch", LEAD))
                .containsEntry("returnReason", "Bổ sung căn cứ")
                .containsEntry("summary", "Nội dung thi đua");
        assertThat(world.shown("UserTask_DraftLaunch", LEAD).get("notes").toString())
                .contains("001, dòng 139");
        world.draft();
        world.sign();
        BpmnAwareTests.assertThat(launch).isWaitingAt("UserTask_FollowLaunch");
    }

    @Test
    void remindsOfUnitPlansThreeDaysBeforeTheyAreDueAndEscalatesAfter() {
        var launch = world.launched();
        world.acknowledge("so-y-te");
        world.recordPlan("so-y-te", ISSUED_ON.toString());
        world.movement.notices.told().clear();
        assertThat(due("BoundaryEvent_PlansNearlyDue")).isEqualTo("2021-02-15T17:00:00Z");
        assertThat(due("BoundaryEvent_PlansOverdue")).isEqualTo("2021-02-19T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_PlansNearlyDue");
        ENGINE.executeJobs();
        assertThat(world.movement.notices.told())
                .contains("OFFICER huyen-a: Sắp đến hạn ban hành kế hoạch phát động của đơn vị")
                .noneMatch(told -> told.contains("so-y-te") || told.contains("xa-a1"));

        ENGINE.fireTimer("BoundaryEvent_PlansOverdue");
        ENGINE.executeJobs();
        assertThat(world.movement.notices.told())
                .contains(
                        "APPRAISAL_LEAD so-noi-vu: Đơn vị chậm ban hành kế hoạch phát động",
                        "HEAD huyen-a: Quá hạn ban hành kế hoạch phát động của đơn vị");
        BpmnAwareTests.assertThat(launch)
                .hasPassed("EndEvent_UnitPlansReminded", "EndEvent_UnitPlansEscalated")
                .isWaitingAt("UserTask_FollowLaunch");
    }

    @Test
    void refusesASecondLaunchAndStrangers() {
        world.begin();

        assertThatThrownBy(world::begin).hasMessageContaining("một trong các lựa chọn có sẵn");
        assertThatThrownBy(() ->
                        world.complete("UserTask_DraftLaunch", "officer.so-y-te", Map.of("title", "A", "summary", "B")))
                .hasMessage("Việc này dành cho lãnh đạo thẩm định của Đơn vị so-noi-vu; hãy báo người có vai trò đó"
                        + " thực hiện.");
    }

    @Test
    void refusesNumbersAndDaysThatCannotBe() {
        world.begin();
        world.draft();
        assertThatThrownBy(() -> signs("37", "2021-02-04"))
                .hasMessage("Số, ký hiệu văn bản phải có dạng như “37/KH-UBND” hoặc “16-TB/TW”; hãy nhập lại.");
        assertThatThrownBy(() -> signs("37/KH-UBND", "2021-02-05"))
                .hasMessage("Ngày văn bản 05/02/2021 chưa đến; hãy nhập ngày không sau hôm nay.");
        world.sign();
        world.acknowledge("so-y-te");

        assertThatThrownBy(() -> world.recordPlan("so-y-te", "2021-02-03"))
                .hasMessage(
                        "Phong trào được phát động ngày 04/02/2021; kế hoạch của đơn vị không thể có trước ngày đó.");
    }

    private void signs(String number, String day) {
        world.complete(
                "UserTask_SignLaunch",
                DECIDER,
                Map.of("action", "ISSUE", "documentNumber", number, "documentDate", day, "confirmed", true));
    }

    private LaunchProgress progress(ProcessInstance launch) {
        return world.movement.bean(LaunchRegister.class).progress(LaunchWorld.id(launch));
    }

    private static List<String> unitEnds() {
        return ENGINE
                .engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(end -> end.getActivityId())
                .filter(end -> !end.equals("EndEvent_UnitsDone"))
                .distinct()
                .toList();
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
