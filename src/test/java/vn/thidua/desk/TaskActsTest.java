package vn.thidua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/** Taking tasks, putting them back and giving them to others, without opening them. */
class TaskActsTest {

    private static final String APPRAISER = "lan.nguyen";
    private static final String COLLEAGUE = "son.ho";
    private static final String LEAD = "hoa.dang";
    private static final String HEAD = "vinh.tran";

    private static DeskWorld world;
    private static TaskActs acts;
    private static Handover handover;

    @BeforeAll
    static void start() {
        world = DeskWorld.shared();
        acts = world.get(TaskActs.class);
        handover = world.get(Handover.class);
    }

    @AfterEach
    void clear() {
        world.clear();
        world.told().clear();
    }

    @Test
    void takesATaskOfTheGroupAndPutsItBack() {
        var task = appraisal();

        acts.claim(task, APPRAISER);
        assertThat(holder(task)).isEqualTo(APPRAISER);
        acts.release(task, APPRAISER);
        assertThat(holder(task)).isNull();
    }

    @Test
    void refusesATaskThatAnotherHolds() {
        var task = appraisal();
        acts.claim(task, COLLEAGUE);

        refuses("task-of-another-forbidden", () -> acts.claim(task, APPRAISER));
        refuses("task-of-another-forbidden", () -> acts.release(task, APPRAISER));
        assertThat(holder(task)).isEqualTo(COLLEAGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thuy.pham", LEAD, "huyen.le"})
    void refusesATaskOfAnotherGroup(String person) {
        var task = appraisal();

        refuses("task-forbidden", () -> acts.claim(task, person));
        assertThat(acts.mayWorkOn(task, person)).isFalse();
        assertThat(holder(task)).isNull();
    }

    @Test
    void refusesATaskOfAnotherProvince() {
        var task = world.task("ha-nam", "bao-cao", Map.of("group", "appraiser.so-noi-vu"));

        refuses("task-not-found", () -> acts.claim(task, APPRAISER));
        assertThat(holder(task)).isNull();
    }

    @Test
    void refusesATaskThatIsGone() {
        refuses("task-not-found", () -> acts.claim("khong-co", APPRAISER));
    }

    @Test
    void keepsATaskGivenToOnePersonWithThatPerson() {
        var ballot = world.task(Map.of("holder", APPRAISER));

        refuses("task-personal-forbidden", () -> acts.release(ballot, APPRAISER));
        refuses("handover-forbidden", () -> handover.give(ballot, COLLEAGUE, HEAD));
        assertThat(holder(ballot)).isEqualTo(APPRAISER);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, HEAD})
    void letsWhoeverDistributesTheWorkGiveItToAColleague(String leader) {
        var task = appraisal();
        acts.claim(task, APPRAISER);

        assertThat(handover.people(List.of(task), leader))
                .extracting(Person::id)
                .containsExactly(COLLEAGUE);
        handover.give(task, COLLEAGUE, leader);

        assertThat(holder(task)).isEqualTo(COLLEAGUE);
        assertThat(world.told())
                .containsExactly(
                        COLLEAGUE + ": Bạn được giao việc: Thẩm định",
                        APPRAISER + ": Việc được giao cho người khác: Thẩm định");
        assertThat(world.get(JdbcClient.class)
                        .sql("select former || ' ' || present || ' ' || given_by from task_handover where task_id = ?")
                        .param(task)
                        .query(String.class)
                        .list())
                .containsExactly("%s %s %s".formatted(APPRAISER, COLLEAGUE, leader));
    }

    @Test
    void leavesNoRightWithTheFormerHolderThatTheGroupDoesNotGive() {
        var task = appraisal();
        handover.give(task, COLLEAGUE, LEAD);

        assertThat(world.as("thuy.pham", () -> visible())).doesNotContain(task);
        assertThat(world.as(COLLEAGUE, () -> visible())).contains(task);
    }

    /** Another unit's head, a manager, a colleague, the holder, and a person of another province. */
    @ParameterizedTest
    @ValueSource(strings = {"dung.nguyen", "huyen.le", COLLEAGUE, APPRAISER, "thuy.pham"})
    void letsNobodyElseGiveItAway(String person) {
        var task = appraisal();
        acts.claim(task, APPRAISER);

        refuses("handover-forbidden", () -> handover.give(task, COLLEAGUE, person));
        refuses("handover-forbidden", () -> handover.people(List.of(task), person));
        assertThat(holder(task)).isEqualTo(APPRAISER);
    }

    @ParameterizedTest
    @CsvSource({"thuy.pham", "hoa.dang", "lan.nguyen", "khong.co"})
    void givesItToNobodyWhoIsNotInTheGroupOrHasItAlready(String person) {
        var task = appraisal();
        acts.claim(task, APPRAISER);

        refuses("handover-person", () -> handover.give(task, person, LEAD));
        assertThat(holder(task)).isEqualTo(APPRAISER);
    }

    private static String appraisal() {
        return world.task(Map.of("group", "appraiser.so-noi-vu"));
    }

    private static List<String> visible() {
        return world.engine().getTaskService().createTaskQuery().list().stream()
                .map(Task::getId)
                .toList();
    }

    private static String holder(String task) {
        return world.engine()
                .getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getAssignee();
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
