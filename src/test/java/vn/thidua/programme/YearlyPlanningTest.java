package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.programme.ProgrammeWorld.LEAD;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.ProcessTestEngine;

/** Yearly plans of Quyết định 465, from the preview until every task is given out. */
class YearlyPlanningTest {

    private static final DataSource DATABASE = ProcessTestEngine.database();
    private static final ProcessTestEngine ENGINE = ProcessTestEngine.on(DATABASE);
    private static final OfficialDocument PLAN = new OfficialDocument("1894/QĐ-UBND", ProgrammeWorld.PLANNED_ON);

    private ProgrammeWorld world;
    private YearlyPlanning planning;

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
        planning = world.bean(YearlyPlanning.class);
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @ParameterizedTest
    @CsvSource({"2022, 36", "2023, 42", "2024, 40", "2025, 40"})
    void givesWhatIsDueInTheYear(int year, int tasks) {
        assertThat(planning.preview(world.programme, year)).hasSize(47);
        assertThat(planning.preview(world.programme, year).stream().filter(PlannedTask::given))
                .hasSize(tasks);
    }

    @Test
    void saysWhyATaskIsNotGiven() {
        assertThat(planned(2023, "I.4").reason()).isEqualTo("Không có trong năm 2023");
        assertThat(planned(2022, "I.2").reason())
                .isEqualTo("Thời hạn ở trước ngày ban hành số 465/QĐ-UBND ngày 16/08/2022");
        world.moveTo(LocalDate.of(2023, 5, 2));
        assertThat(planned(2023, "I.2").given()).isTrue();
        assertThat(planned(2023, "I.2").reason()).isEqualTo("Thời hạn đã qua khi ban hành kế hoạch");
    }

    @Test
    void putsTheUnitsInEffectInPlaceOfGroups() {
        var everybody = planned(2023, "III.1");
        assertThat(everybody.leads())
                .contains("so-noi-vu", "thanh-tra-tinh", "huyen-bac-ai")
                .doesNotContain("cong-an-tinh", "xa-an-hai", "ha-nam-so-noi-vu", "ninh-thuan")
                .hasSize(26);
        assertThat(planned(2023, "IV.2").leads()).hasSize(7).allMatch(unit -> unit.matches("(huyen|thanh-pho)-.*"));
        assertThat(planned(2023, "IV.4b").leads())
                .containsExactly("so-ke-hoach-va-dau-tu", "so-tai-chinh", "so-tai-nguyen-va-moi-truong");
        assertThat(planned(2023, "III.4").leads())
                .containsExactly("van-phong-ubnd-tinh", "so-thong-tin-va-truyen-thong");
    }

    @Test
    void givesEveryTaskOutSomeAtATimeAndTellsTheUnits() {
        var plan = planning.issue(world.programme, 2023, PLAN, Map.of(), LEAD);
        assertThat(count("not started"))
                .as("nothing has begun with the plan itself")
                .isEqualTo(count("true"));
        assertThat(count("true")).isEqualTo(26 + 7 + 3 + 2 + 38);

        ENGINE.executeJobs();

        assertThat(count("not started")).isZero();
        var running = ENGINE.engine().getRuntimeService().createProcessInstanceQuery();
        assertThat(running.processDefinitionKey("carry-out-reform-task").count())
                .isEqualTo(76);
        assertThat(running.processInstanceBusinessKey(plan.id().toString()).count())
                .isZero();
        assertThat(world.notices.told())
                .contains(
                        "OFFICER so-tu-phap: Nhiệm vụ trong Kế hoạch cải cách hành chính năm 2023",
                        "HEAD huyen-bac-ai: Phối hợp trong Kế hoạch cải cách hành chính năm 2023");
        assertThat(ENGINE.engine().getTaskService().createTaskQuery().list())
                .allSatisfy(task -> assertThat(task.getTenantId()).isEqualTo("ninh-thuan"));
    }

    @Test
    void asksEveryHelpingUnitButNotTheLeadItself() {
        world.issue("III.6");
        var helping = world.bean(TaskReading.class)
                .coordinating(
                        world.assignment("III.6", "so-giao-duc-va-dao-tao").id());

        assertThat(helping).hasSize(25).contains("huyen-bac-ai").doesNotContain("so-giao-duc-va-dao-tao");
    }

    @Test
    void keepsWhatWasLeftOutWithItsReason() {
        world.issue("II.1");

        assertThat(count("true")).isEqualTo(1);
        assertThat(JdbcClient.create(DATABASE)
                        .sql("select count(*) from reform_plan_omission where reason = 'Đã hoàn thành năm trước'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(41);
    }

    @Test
    void issuesTheYearsPlanOnceAndOnlyByTheStandingBody() {
        assertThatThrownBy(() -> planning.issue(world.programme, 2023, PLAN, Map.of(), "thuy.pham"))
                .hasMessage(
                        "Việc này dành cho lãnh đạo thẩm định của Sở Nội vụ; hãy báo người có vai trò đó thực hiện.");
        world.issue("II.1");
        assertThatThrownBy(() -> world.issue("II.2")).hasMessageContaining("đã được ban hành");
        assertThat(count("true")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 | 1894       | 2022-12-23 | Số, ký hiệu văn bản phải có dạng
            2023 | 1/QĐ-UBND  | 2022-12-24 | chưa đến
            2023 | 1/QĐ-UBND  | 2022-08-15 | không thể ban hành trước số 465/QĐ-UBND ngày 16/08/2022
            2026 | 1/QĐ-UBND  | 2022-12-23 | chỉ có các năm 2021 đến 2025
            2021 | 1/QĐ-UBND  | 2022-12-23 | phải ở trong năm 2021 hoặc trước đó
            """)
    void refusesAPaperThatCannotBe(int year, String number, LocalDate date, String reason) {
        var paper = new OfficialDocument(number, date);

        assertThatThrownBy(() -> planning.issue(world.programme, year, paper, Map.of(), LEAD))
                .hasMessageContaining(reason);
        assertThat(planning.issued(ShippedProgramme.CODE, year)).isEmpty();
    }

    @Test
    void refusesToLeaveOutWithoutAReasonOrWhatIsNotDueOrEverything() {
        assertThatThrownBy(() -> issueWithout(Map.of("II.1", " ")))
                .hasMessageContaining("lý do không giao nhiệm vụ II.1");
        assertThatThrownBy(() -> issueWithout(Map.of("I.4", "Xong")))
                .hasMessageContaining("I.4 không có trong kế hoạch");
        Map<String, String> all = planning.preview(world.programme, 2023).stream()
                .filter(PlannedTask::given)
                .collect(Collectors.toMap(one -> one.task().code(), one -> "Xong"));
        assertThatThrownBy(() -> issueWithout(all)).hasMessageContaining("không giao nhiệm vụ nào");
    }

    private void issueWithout(Map<String, String> omitted) {
        planning.issue(world.programme, 2023, PLAN, omitted, LEAD);
    }

    private PlannedTask planned(int year, String task) {
        return planning.preview(world.programme, year).stream()
                .filter(one -> one.task().code().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private static int count(String condition) {
        return JdbcClient.create(DATABASE)
                .sql("select count(*) from reform_assignment where " + condition)
                .query(Integer.class)
                .single();
    }
}
