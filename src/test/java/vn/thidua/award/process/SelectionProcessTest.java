package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.process.AwardWorld.ENGINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Selecting;
import vn.thidua.award.SelectionPart;
import vn.thidua.award.SelectionPlan;
import vn.thidua.refusal.Refused;

/** A round whose collectives are chosen first: by the ranking desk, then by huyện A and huyện B. */
class SelectionProcessTest {

    private AwardWorld world;
    private ProcessInstance round;

    @BeforeEach
    void openARoundThatSelects() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new AwardWorld();
        SelectionPlan.giveTo(world.award.plans);
        world.award.checked.passing.add("so-y-te");
        round = world.open(TODAY.plusDays(10));
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void letsTheDeskChooseThenEveryDistrictAndTellsThoseChosen() {
        assertThat(world.award.notices.subjects).isEmpty();
        select(true, false, false);
        assertThat(world.award.notices.subjects).containsExactly(told("so-y-te"));

        below("huyen-b", "officer-b", "xa-b-1", "xa-b-2");
        below("huyen-a", "head-a", "xa-a-2");

        assertThat(world.award.notices.subjects)
                .containsExactly(told("so-y-te"), told("xa-b-1"), told("xa-b-2"), told("xa-a-2"));
        assertSelected("so-y-te", "xa-a-2", "xa-b-1", "xa-b-2");
        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_CloseRound").hasNotPassed("ServiceTask_AnnounceRound");
    }

    @Test
    void showsWhoPassesWithTheArithmeticAndTicksThem() {
        var shown = world.shown("UserTask_SelectCollectives", LEAD);

        assertThat(shown).containsEntry("event", "Công bố kết quả xếp hạng").containsEntry("year", "2023");
        assertThat(shown.get("units").toString())
                .containsSubsequence("Sở Y tế", "Sở Nội vụ")
                .contains("92 điểm", "ĐẠT", "KHÔNG ĐẠT");
    }

    @Test
    void keepsTheTaskWhenSomebodyIsChosenWithoutTheReasonNeeded() {
        assertThatThrownBy(() -> select(true, true, false)).isInstanceOf(Refused.class);

        assertThat(ENGINE.task("UserTask_SelectCollectives")).isNotNull();
        assertSelected();
    }

    @Test
    void goesOnWithoutTheDistrictsThatChoseNobodyByTheDeadline() {
        select(true, false, false);
        below("huyen-a", "head-a", "xa-a-1");
        assertThat(taskOf("huyen-b").getDueDate().toInstant()).isEqualTo("2024-01-15T16:59:59Z");

        ENGINE.fireTimer("BoundaryEvent_SelectionOver");
        ENGINE.executeJobs();

        assertThat(ENGINE.task("UserTask_SelectBelow")).isNull();
        assertSelected("so-y-te", "xa-a-1");
        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_CloseRound");
    }

    @Test
    void offersADistrictsTaskToItsHeadAndOfficersOnly() {
        select(false, false, false);

        BpmnAwareTests.assertThat(taskOf("huyen-a"))
                .hasCandidateGroup("head.huyen-a")
                .hasCandidateGroup("officer.huyen-a");
        assertThat(ENGINE.show(taskOf("huyen-a"), "head-a").get("quota"))
                .isEqualTo("1 tập thể (000, dòng 97: “Nguyên văn”)");
        assertThatThrownBy(() -> below("huyen-a", "officer-b", "xa-a-1"))
                .hasMessageContaining("Việc này dành cho thủ trưởng, chuyên viên của Huyện A");
    }

    /** Rows as shown: Sở Y tế, which passes, then Sở Nội vụ and Sở Tư pháp. */
    private void select(boolean... chosen) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var one : chosen) {
            rows.add(Map.of("chosen", one));
        }
        world.complete("UserTask_SelectCollectives", LEAD, Map.of("units", rows, "confirmed", true));
    }

    private void below(String parent, String person, String... communes) {
        var rows = world.award.bean(Selecting.class).below(part(parent)).stream()
                .map(unit -> Map.<String, Object>of(
                        "chosen", List.of(communes).contains(unit.unit().code())))
                .toList();
        ENGINE.complete(taskOf(parent), person, Map.of("units", rows, "confirmed", true));
        ENGINE.executeJobs();
    }

    private SelectionPart part(String parent) {
        return world.award.bean(Selecting.class).parents(AwardWorld.round(round)).stream()
                .filter(part -> part.unitCode().equals(parent))
                .findFirst()
                .orElseThrow();
    }

    private Task taskOf(String parent) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("UserTask_SelectBelow")
                .processInstanceBusinessKey(part(parent).id().toString())
                .singleResult();
    }

    private void assertSelected(String... units) {
        assertThat(world.award.rounds.selected(AwardWorld.round(round))).contains(Set.of(units));
    }

    private static String told(String unit) {
        return "officer.%s: Được chọn lập hồ sơ khen thưởng, nhận đến hết ngày 15/01/2024".formatted(unit);
    }
}
