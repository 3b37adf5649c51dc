package vn.thidua.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.organisation.Substituting.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.database.TestDatabase;
import vn.thidua.organisation.Appointing;
import vn.thidua.organisation.Capacity;
import vn.thidua.organisation.Logins;
import vn.thidua.organisation.OpenTasks;
import vn.thidua.organisation.OrganisationContext;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.SubstitutedAct;
import vn.thidua.organisation.SubstitutedActs;
import vn.thidua.organisation.Substituting;
import vn.thidua.organisation.SubstitutionDays;

/** Tasks of an absent head go to the substitute, are done by them once nobody else's eyes are missing, and come back. */
class SubstitutionProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    private static final String HEAD = "dung.nguyen";
    private static final String DEPUTY = "mai.tran";
    private static final String OFFICER = "thuy.pham";
    private static final String DIVISION_HEAD = "oanh.dao";
    private static final String KEY = "case-1";

    private static OrganisationContext context;
    private static TaskService tasks;
    private static Appointing appointing;

    @BeforeAll
    static void start() {
        context = OrganisationContext.demo();
        tasks = context.get(TaskService.class);
        appointing = context.get(Appointing.class);
        var model = Bpmn.createExecutableProcess("paper")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("prepare")
                .name("Soạn tờ trình")
                .camundaCandidateGroups("officer.so-y-te,council-member.so-y-te")
                .userTask("sign")
                .name("Ký tờ trình")
                .camundaCandidateGroups("head.so-y-te")
                .userTask("signAgain")
                .name("Ký bản sửa")
                .camundaCandidateGroups("head.so-y-te,officer.so-y-te")
                .endEvent()
                .done();
        context.get(ProcessEngine.class)
                .getRepositoryService()
                .createDeployment()
                .addModelInstance("paper.bpmn", model)
                .addModelInstance("resolution.bpmn", resolution())
                .deploy();
    }

    /** What a council votes on and its head signs. */
    private static BpmnModelInstance resolution() {
        return Bpmn.createExecutableProcess("resolution")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("vote")
                .camundaCandidateGroups("council-member.so-y-te")
                .userTask("sign")
                .name("Ký tờ trình")
                .camundaCandidateGroups("head.so-y-te")
                .endEvent()
                .done();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @BeforeEach
    void open() {
        context.moveTo(TODAY);
        engine().getRuntimeService().startProcessInstanceByKey("paper", KEY);
    }

    @AfterEach
    void forget() {
        TestDatabase.empty(context.get(DataSource.class), "substitution");
        context.get(Logins.class).follow();
        engine().getRuntimeService().createProcessInstanceQuery().list().forEach(one -> engine().getRuntimeService()
                .deleteProcessInstance(one.getId(), "test"));
        var history = context.get(HistoryService.class);
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(one -> history.deleteHistoricProcessInstance(one.getId()));
    }

    @Test
    void lettersGoOverAreSignedForTheHeadAndComeBack() {
        prepare(OFFICER);
        appoint(DEPUTY, Capacity.KT, 0, 4);
        assertThat(groupsOf(DEPUTY)).contains("head", "head.so-y-te");
        assertThat(groupsOf(HEAD)).contains("head.so-y-te");

        complete(DEPUTY);

        assertThat(acts()).singleElement().satisfies(act -> {
            assertThat(act.step()).isEqualTo("Ký tờ trình");
            assertThat(act.signature()).isEqualTo("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Thị Mai");
            assertThat(List.of(act.substituteId(), act.absentId())).containsExactly(DEPUTY, HEAD);
        });
        claim(DEPUTY);
        theDayIs(5);
        assertThat(groupsOf(DEPUTY)).doesNotContain("head", "head.so-y-te");
        assertThat(task().getAssignee()).as("claimed and not finished").isNull();
        complete(HEAD);
        assertThat(acts()).hasSize(1);
    }

    @Test
    void nothingGoesOverBeforeTheFirstDay() {
        appoint(DEPUTY, Capacity.KT, 1, 4);
        assertThat(groupsOf(DEPUTY)).doesNotContain("head.so-y-te");

        theDayIs(1);

        assertThat(groupsOf(DEPUTY)).contains("head.so-y-te");
    }

    @Test
    void whatTheAbsentHeadHadClaimedGoesToTheGroupOnce() {
        prepare(OFFICER);
        claim(HEAD);
        assertThat(context.get(OpenTasks.class).waitingFor(Role.HEAD, "so-y-te"))
                .isEqualTo(1);

        appoint(DEPUTY, Capacity.KT, 0, 4);
        assertThat(task().getAssignee()).isNull();

        claim(HEAD);
        context.get(Logins.class).follow();
        assertThat(task().getAssignee()).as("the head may still sign").isEqualTo(HEAD);
    }

    @Test
    void tasksComeBackWhenItEndsEarly() {
        prepare(OFFICER);
        var id = appoint(DEPUTY, Capacity.KT, 0, 4);
        claim(DEPUTY);

        appointing.end(id, "Đã về", HEAD);

        assertThat(task().getAssignee()).isNull();
        assertThat(groupsOf(DEPUTY)).doesNotContain("head.so-y-te");
    }

    @Test
    void whoeverHadAHandInTheCaseDoesNotSignForTheHead() {
        prepare(DEPUTY);
        appoint(DEPUTY, Capacity.KT, 0, 4);
        claim(DEPUTY);

        assertThat(refusal(() -> finish(DEPUTY))).isEqualTo("substitute-had-a-hand");

        assertThat(task().getName()).isEqualTo("Ký tờ trình");
        assertThat(acts()).isEmpty();
    }

    @Test
    void aVoteAsOneOfManyIsNoHandInTheCase() {
        forget();
        engine().getRuntimeService().startProcessInstanceByKey("resolution", KEY);
        complete(DEPUTY);
        appoint(DEPUTY, Capacity.KT, 0, 4);

        complete(DEPUTY);

        assertThat(acts()).extracting(SubstitutedAct::step).containsExactly("Ký tờ trình");
    }

    @Test
    void signingTwiceInTheSamePlaceIsNoSecondHand() {
        prepare(OFFICER);
        appoint(DEPUTY, Capacity.KT, 0, 4);

        complete(DEPUTY);
        complete(DEPUTY);

        assertThat(acts()).extracting(SubstitutedAct::step).containsExactly("Ký tờ trình", "Ký bản sửa");
    }

    @Test
    void aStepOfOnesOwnRoleIsNobodysPlace() {
        prepare(DEPUTY);
        complete(HEAD);

        complete(OFFICER);

        assertThat(acts()).isEmpty();
    }

    @Test
    void aHeadRightBelowGetsTheTasksAndBeginsNothing() {
        prepare(OFFICER);
        appoint(DIVISION_HEAD, Capacity.TUQ, 0, 4);
        assertThat(groupsOf(DIVISION_HEAD)).contains("head.so-y-te", "head.so-y-te-phong-to-chuc-can-bo");

        complete(DIVISION_HEAD);

        assertThat(acts())
                .extracting(SubstitutedAct::signature)
                .containsExactly("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nĐào Kim Oanh");
    }

    private static UUID appoint(String substitute, Capacity capacity, int first, int last) {
        return appointing
                .appoint(
                        Substituting.head(HEAD, substitute, capacity, TODAY.plusDays(first), TODAY.plusDays(last)),
                        HEAD)
                .get(0);
    }

    private static void theDayIs(int daysLater) {
        context.moveTo(TODAY.plusDays(daysLater));
        context.get(SubstitutionDays.class).follow();
    }

    private static void prepare(String person) {
        complete(person);
    }

    private static void complete(String person) {
        claim(person);
        finish(person);
    }

    private static void claim(String person) {
        tasks.claim(task().getId(), person);
    }

    private static void finish(String person) {
        context.get(IdentityService.class).setAuthenticatedUserId(person);
        try {
            tasks.complete(task().getId(), Map.of());
        } finally {
            context.get(IdentityService.class).clearAuthentication();
        }
    }

    private static Task task() {
        return tasks.createTaskQuery().processInstanceBusinessKey(KEY).singleResult();
    }

    private static List<SubstitutedAct> acts() {
        return context.get(SubstitutedActs.class).of(List.of(KEY), List.of());
    }

    private static List<String> groupsOf(String person) {
        return context.get(IdentityService.class).createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static ProcessEngine engine() {
        return context.get(ProcessEngine.class);
    }
}
