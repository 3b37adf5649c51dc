package vn.thidua.movement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.movement.LaunchFixture.APPRAISER;
import static vn.thidua.movement.process.LaunchWorld.ENGINE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.RegistrationRegister;
import vn.thidua.movement.RegistrationStage;

/** A registration from its opening to the report on it, until the end of 31 March 2021. */
class RegistrationProcessTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 3, 31);
    private static final List<String> UNITS =
            List.of("so-noi-vu", "so-y-te", "huyen-a", "huyen-b", "xa-a1", "xa-a2", "xa-b1");

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
    void leadsFromTheUnitsThroughTheDistrictsToTheReport() {
        var registration = world.registering();
        assertThat(world.tasks("UserTask_FillRegistration")).hasSize(7);
        UNITS.stream().filter(unit -> !unit.equals("xa-b1")).forEach(world::register);
        world.decline("xa-b1");

        BpmnAwareTests.assertThat(registration).isWaitingAt("UserTask_ConsolidateRegistrations");
        assertThat(world.tasks("UserTask_ConsolidateRegistrations"))
                .as("nobody below huyện B registered")
                .hasSize(1);
        assertThat(world.shown("UserTask_ConsolidateRegistrations", "officer.huyen-a")
                        .get("units")
                        .toString())
                .contains("Đơn vị xa-a1", "Đơn vị xa-a2", "Người officer.xa-a1")
                .doesNotContain("xa-b1", "so-y-te");
        world.complete("UserTask_ConsolidateRegistrations", "head.huyen-a", Map.of("confirmed", true));

        assertThat(world.shown("UserTask_ReportRegistrations", APPRAISER))
                .containsEntry(
                        "totals", "6/7 đơn vị đã đăng ký, 1 đơn vị không đăng ký, 0 đơn vị không hoàn thành đăng ký.");
        report();
        BpmnAwareTests.assertThat(registration).isEnded().hasPassed("EndEvent_RegistrationsReported");
        assertThat(stage(registration)).isEqualTo(RegistrationStage.REPORTED);
        assertThat(world.movement.notices.told()).contains("DECIDER tinh: Báo cáo kết quả đăng ký thi đua");
    }

    @Test
    void writesWhoRegisteredIntoTheFigures() {
        world.registering();
        world.fill("huyen-a", List.of("huyen-a", "huyen-a-phong-noi-vu"), List.of());
        assertThat(world.registered("huyen-a")).as("before the head signed").isEmpty();
        world.answer("huyen-a", Map.of("action", "SIGN", "confirmed", true));
        world.decline("so-y-te");
        world.fill("so-noi-vu", List.of(), List.of("lead"));
        world.answer("so-noi-vu", Map.of("action", "SIGN", "confirmed", true));
        world.fill("xa-a1", List.of("xa-a1"), List.of());

        world.endTerm(LAST_DAY);

        var document = "Có, Bản đăng ký thi đua chuyên đề của Đơn vị huyen-a";
        assertThat(world.registered("huyen-a")).isEqualTo(document);
        assertThat(world.registered("huyen-a-phong-noi-vu")).isEqualTo(document);
        var closed = "Không, Kết quả đăng ký thi đua chuyên đề đến hết ngày 31/03/2021";
        assertThat(world.registered("so-y-te")).as("declined").isEqualTo(closed);
        assertThat(world.registered("so-noi-vu")).as("people only").isEqualTo(closed);
        assertThat(world.registered("xa-a1")).as("not signed in time").isEqualTo(closed);
        assertThat(world.registered("xa-a2")).as("said nothing").isEqualTo(closed);
    }

    @Test
    void closesAtTheEndOfTheLastDay() {
        var registration = world.registering();
        assertThat(due("BoundaryEvent_TermOver")).isEqualTo("2021-03-31T17:00:00Z");
        world.movement.moveTo(LAST_DAY);
        world.register("xa-a1");

        world.endTerm(LAST_DAY);

        assertThat(world.tasks("UserTask_FillRegistration")).isEmpty();
        assertThat(stage(registration)).isEqualTo(RegistrationStage.CLOSED);
        assertThat(world.movement.notices.told())
                .contains("OFFICER xa-b1: Đã hết thời gian đăng ký thi đua")
                .doesNotContain("OFFICER xa-a1: Đã hết thời gian đăng ký thi đua");
        BpmnAwareTests.assertThat(registration).isWaitingAt("UserTask_ConsolidateRegistrations");
    }

    @Test
    void refusesALateRegistrationWithTheClauseEvenBeforeTheTimerFires() {
        world.registering();
        world.fill("xa-a1", List.of("xa-a1"), List.of());
        world.movement.moveTo(LAST_DAY.plusDays(1));
        var sentence =
                "Đã hết thời gian đăng ký ngày 31/03/2021 theo quy định “- Thời gian đăng ký thi đua: đến hết tháng"
                        + " 3/2021.” (001, dòng 45); hãy liên hệ Đơn vị so-noi-vu nếu cần.";

        assertThatThrownBy(() -> world.fill("so-y-te", List.of("so-y-te"), List.of()))
                .hasMessage(sentence);
        assertThatThrownBy(() -> world.answer("xa-a1", Map.of("action", "SIGN", "confirmed", true)))
                .hasMessage(sentence);

        assertThat(world.headsTask("xa-a1")).isNotNull();
        assertThat(world.registered("xa-a1")).isEmpty();
    }

    @Test
    void countsWhatAParentDidNotPutTogetherInTime() {
        var registration = world.registering();
        world.register("xa-b1");
        world.endTerm(LAST_DAY);
        assertThat(due("BoundaryEvent_ConsolidatingOver")).isEqualTo("2021-04-05T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_ConsolidatingOver");
        ENGINE.executeJobs();

        BpmnAwareTests.assertThat(registration).isWaitingAt("UserTask_ReportRegistrations");
        assertThat(world.shown("UserTask_ReportRegistrations", APPRAISER)
                        .get("totals")
                        .toString())
                .startsWith("1/7 đơn vị đã đăng ký");
        assertThat(world.registered("xa-b1")).startsWith("Có");
    }

    @Test
    void printsTheDocumentsFormForTheHeadAndComesBackWithAReason() {
        world.registering();
        world.fill("xa-a1", List.of("xa-a1"), List.of("officer.xa-a1"));

        var shown = ENGINE.show(world.headsTask("xa-a1"), "head.xa-a1");
        assertThat(shown.get("heading").toString())
                .contains(
                        "BẢN ĐĂNG KÝ THI ĐUA CHUYÊN ĐỀ",
                        "văn hóa công vụ hướng tới sự hài lòng",
                        "(Kèm theo Kế hoạch số 37/KH-UBND ngày 04/02/2021)");
        assertThat(shown.get("content").toString())
                .contains(
                        "1. Tập thể: Đơn vị xa-a1",
                        "Đăng ký thi đua: Hoàn thành xuất sắc nhiệm vụ cải cách hành chính năm 2021.",
                        "- Người officer.xa-a1, (Chuyên viên, Đơn vị xa-a1)",
                        "Nội dung đăng ký: Hoàn thành xuất sắc nhiệm vụ cải cách hành chính năm 2021.");
        assertThat(shown).containsEntry("preparedBy", "Người officer.xa-a1").containsEntry("head", "Người head.xa-a1");

        world.answer("xa-a1", Map.of("action", "RETURN", "reason", "Bổ sung Chủ tịch xã"));
        assertThat(ENGINE.show(world.taskOf("xa-a1", "UserTask_FillRegistration"), "officer.xa-a1"))
                .containsEntry("returnReason", "Bổ sung Chủ tịch xã");
        world.fill("xa-a1", List.of("xa-a1"), List.of("head.xa-a1", "officer.xa-a1"));
        world.answer("xa-a1", Map.of("action", "SIGN", "confirmed", true));
        assertThat(world.registered("xa-a1")).startsWith("Có");
    }

    @Test
    void remindsThoseWhoHaveNotAnsweredSevenDaysBefore() {
        var registration = world.registering();
        world.register("xa-a1");
        assertThat(due("BoundaryEvent_TermNearlyOver")).isEqualTo("2021-03-23T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_TermNearlyOver");
        ENGINE.executeJobs();

        assertThat(world.movement.notices.told())
                .contains("HEAD xa-a2: Sắp hết thời gian đăng ký thi đua")
                .doesNotContain("HEAD xa-a1: Sắp hết thời gian đăng ký thi đua");
        BpmnAwareTests.assertThat(registration)
                .hasPassed("EndEvent_RegistrationReminded")
                .isWaitingAt("CallActivity_UnitRegistration");
    }

    @Test
    void neverRemindsWhenTheDayHasComeAtTheOpening() {
        world.launched();
        world.movement.moveTo(LAST_DAY.minusDays(7));
        world.openRegistration(Map.of());

        assertThat(due("BoundaryEvent_TermNearlyOver")).isEqualTo("2121-03-23T17:00:00Z");
    }

    @Test
    void refusesWhomTheUnitMayNotRegister() {
        world.registering();

        assertThatThrownBy(() -> world.fill("xa-a1", List.of(), List.of()))
                .hasMessage("Bản đăng ký chưa có tập thể hay cá nhân nào; hãy thêm hoặc chọn không đăng ký.");
        assertThatThrownBy(() -> world.fill("xa-a1", List.of("xa-a2"), List.of()))
                .hasMessageContaining("một trong các lựa chọn có sẵn");
        assertThatThrownBy(() -> world.fill("xa-a1", List.of(), List.of("officer.xa-a2")))
                .hasMessageContaining("một trong các lựa chọn có sẵn");
        assertThatThrownBy(() -> world.fill("xa-a1", List.of(), List.of("head.xa-a1", "head.xa-a1")))
                .hasMessage("Một tập thể hoặc cá nhân được ghi hai lần; hãy bỏ dòng trùng.");
    }

    @Test
    void opensAPastTermAgainOnlyForAReason() {
        world.launched();
        var today = LocalDate.of(2026, 11, 20);
        world.movement.moveTo(today);

        assertThatThrownBy(() -> world.openRegistration(Map.of()))
                .hasMessage(
                        "Văn bản quy định “- Thời gian đăng ký thi đua: đến hết tháng 3/2021.” (001, dòng 45); hãy chọn"
                                + " ngày kết thúc từ hôm nay trở đi để mở đăng ký.");
        assertThatThrownBy(() -> world.openRegistration(Map.of("lastDay", "2026-11-30")))
                .hasMessage(
                        "Thời hạn của văn bản đã qua ngày 31/03/2021; hãy nêu lý do mở để nhập lại kết quả đăng ký.");
        var registration =
                world.openRegistration(Map.of("lastDay", "2026-11-30", "reason", "Nhập lại kết quả đăng ký năm 2021"));

        world.register("xa-a1");
        assertThat(world.registered("xa-a1")).startsWith("Có");
        assertThat(world.movement
                        .bean(RegistrationRegister.class)
                        .get(LaunchWorld.id(registration))
                        .reason())
                .isEqualTo("Nhập lại kết quả đăng ký năm 2021");
    }

    @Test
    void opensOnceAndOnlyAfterTheLaunch() {
        assertThatThrownBy(() -> world.openRegistration(Map.of())).hasMessageContaining("lựa chọn có sẵn");
        world.registering();
        assertThatThrownBy(() -> world.openRegistration(Map.of())).hasMessageContaining("lựa chọn có sẵn");
        assertThat(world.movement.notices.told()).contains("APPRAISER so-noi-vu: Mở đăng ký thi đua");
    }

    @Test
    void keepsToTheTermOfTheDocumentWhileItRuns() {
        world.launched();

        assertThatThrownBy(() -> world.openRegistration(Map.of("lastDay", "2021-04-30")))
                .hasMessage("Văn bản đã quy định đăng ký đến hết ngày 31/03/2021; hãy để trống ngày kết thúc.");
    }

    private void report() {
        world.complete(
                "UserTask_ReportRegistrations",
                APPRAISER,
                Map.of("documentNumber", "45/BC-SNV", "documentDate", "2021-02-04", "content", "6 đơn vị đăng ký"));
    }

    private RegistrationStage stage(ProcessInstance registration) {
        return world.movement
                .bean(RegistrationRegister.class)
                .get(LaunchWorld.id(registration))
                .stage();
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
