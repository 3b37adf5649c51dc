package vn.thidua.council.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static vn.thidua.council.CouncilFixture.SECRETARY;
import static vn.thidua.council.CouncilFixture.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.Session.State;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.refusal.Refused;

class CouncilMinutesProcessTest {

    private static final DataSource DATABASE = ProcessTestEngine.database();

    private static ProcessTestEngine engine;

    private CouncilProcess process;

    @BeforeAll
    static void startEngine() {
        engine = ProcessTestEngine.on(DATABASE);
        init(engine.engine());
        engine.deploy(CouncilProcess.MODEL);
        engine.deploy(CouncilProcess.FORMS);
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    @BeforeEach
    void fiveMembers() {
        process = new CouncilProcess(engine, DATABASE, 5);
        process.start();
    }

    @AfterEach
    void forget() {
        engine.deleteInstances();
        JdbcClient.create(DATABASE).sql("truncate council_session cascade").update();
    }

    @Test
    void asksTheSecretariesOfTheUnit() {
        assertThat(engine.task("UserTask_ConveneCouncil")).hasCandidateGroup("council-secretary.so-y-te");
    }

    @Test
    void carriesOneLineAndDropsAnother() {
        process.convene(5);
        var instance = instance();
        process.vote("m1", "FOR", "FOR");
        process.vote("m2", "FOR", "AGAINST");
        process.vote("m3", "FOR", "AGAINST");
        process.vote("m4", "AGAINST", "AGAINST");
        process.vote("m5", "AGAINST", "FOR");
        process.confirm();

        assertThat(instance)
                .isEnded()
                .hasPassed("EndEvent_MinutesConfirmed")
                .hasNotPassed("ServiceTask_RemindMembers", "ServiceTask_ReportMissingBallots");
        assertThat(process.council.minutes.resultOf(process.caseKey))
                .containsExactly(new LineResult("l1", 5, 5, 3, 2, true), new LineResult("l2", 5, 5, 2, 3, false));
    }

    @Test
    void convenesANewSessionWhenTooFewCame() {
        process.convene(3);

        assertThat(process.council.minutes.session(process.caseKey).state()).isEqualTo(State.INQUORATE);
        assertThat(process.asked()).isEmpty();
        assertThat(shown("UserTask_ConveneCouncil").get("previous"))
                .asString()
                .contains("lần 1")
                .contains("3/5 (60%)")
                .contains("ít nhất 4");

        process.convene(4);

        var second = process.council.minutes.session(process.caseKey);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.state()).isEqualTo(State.VOTING);
        assertThat(process.asked()).containsExactly("m1", "m2", "m3", "m4");
    }

    @Test
    void asksNobodyAboutALineOfTheirOwn() {
        process.council.lines = List.of(line("l1", "Cá nhân: Thành viên 1", "m1"));
        process.convene(recusals("CONFIRMED"));

        assertThat(process.asked()).containsExactly("m2", "m3", "m4", "m5");
    }

    @Test
    void asksAMemberWhoseRecusalWasLiftedWithAReason() {
        process.council.lines = List.of(line("l1", "Cá nhân: Thành viên 1", "m1"));
        assertThat(refusal(() -> process.convene(recusals("LIFTED")))).isEqualTo("required-field");

        var form = recusals("LIFTED");
        form.put(
                "recusals",
                List.of(Map.of("decision", "LIFTED", "reason", "Trùng tên, không phải người được đề nghị")));
        process.convene(form);

        assertThat(process.asked()).contains("m1");
    }

    @Test
    void asksNobodyWhomTheSecretaryRecused() {
        var form = process.convening(5);
        form.put(
                "addedRecusals",
                List.of(
                        Map.of("lineId", "l1", "memberId", "m3", "reason", "Là vợ người được đề nghị"),
                        Map.of("lineId", "l2", "memberId", "m3", "reason", "Là vợ người được đề nghị")));
        process.convene(form);

        assertThat(process.asked()).doesNotContain("m3").hasSize(4);
    }

    @Test
    void skipsTheVoteWhenEveryoneIsRecused() {
        process.council.lines = List.of(line("l1", "Tập thể: Sở Y tế", "m1", "m2", "m3", "m4", "m5"));
        var form = process.convening(5);
        form.put("recusals", Collections.nCopies(5, Map.of("decision", "CONFIRMED")));
        process.convene(form);

        assertThat(instance()).isWaitingAt("UserTask_ConfirmMinutes");
        assertThat(shown("UserTask_ConfirmMinutes").get("results")).asString().contains("không có ai biểu quyết");
        process.confirm();
        assertThat(process.council.minutes.resultOf(process.caseKey))
                .containsExactly(new LineResult("l1", 5, 0, 0, 0, false));
    }

    @Test
    void refusesAForeignAndASecondBallot() {
        process.convene(5);
        var ballot = process.ballotOf("m1");
        assertThat(refusal(() -> engine.complete(ballot, "m2", CouncilProcess.ballot("FOR", "FOR"))))
                .isEqualTo("task-of-another-forbidden");

        process.vote("m1", "FOR", "FOR");

        assertThat(refusal(() -> engine.complete(ballot, "m1", CouncilProcess.ballot("AGAINST", "AGAINST"))))
                .isEqualTo("task-not-found");
        assertThat(process.asked()).containsExactly("m2", "m3", "m4", "m5");
    }

    @Test
    void keepsChoicesOutOfTheProcess() {
        process.convene(5);
        process.vote("m1", "FOR", "AGAINST");

        assertThat(engine.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting("name")
                .containsOnly(
                        "memberId", "nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");
    }

    @Test
    void waitsForBallotsOnWorkingDaysOnly() {
        process.convene(5);

        assertThat(due("BoundaryEvent_ReminderDue")).isEqualTo("2024-05-02T08:00:00Z");
        assertThat(due("BoundaryEvent_BallotsOverdue")).isEqualTo("2024-05-04T08:00:00Z");
        assertThat(process.ballotOf("m1").getDueDate()).isEqualTo("2024-05-04T08:00:00Z");
    }

    @Test
    void remindsOnlyMembersWhoHaveNotVoted() {
        process.convene(5);
        process.vote("m1", "FOR", "FOR");
        engine.fireTimer("BoundaryEvent_ReminderDue");
        engine.executeJobs();

        assertThat(process.council.told)
                .hasSize(4)
                .contains("m2: Bạn chưa biểu quyết tại Hội đồng")
                .noneMatch(told -> told.startsWith("m1"));
        assertThat(process.asked()).hasSize(4);
    }

    @Test
    void reportsMissingBallotsToTheSecretary() {
        process.convene(4);
        List.of("m1", "m2", "m3").forEach(member -> process.vote(member, "FOR", "FOR"));
        engine.fireTimer("BoundaryEvent_BallotsOverdue");
        engine.executeJobs();

        assertThat(process.council.told)
                .singleElement()
                .asString()
                .startsWith("council-secretary.so-y-te")
                .contains("Thành viên 4");
        assertThat(process.asked()).containsExactly("m4");
    }

    @Test
    void endsWithARunningReminderWithoutTellingAnyone() {
        process.convene(4);
        engine.fireTimer("BoundaryEvent_ReminderDue");
        List.of("m1", "m2", "m3", "m4")
                .forEach(member ->
                        engine.complete(process.ballotOf(member), member, CouncilProcess.ballot("FOR", "FOR")));
        engine.executeJobs();
        process.confirm();

        assertThat(process.council.told).isEmpty();
        assertThat(process.council.minutes.resultOf(process.caseKey)).hasSize(2);
    }

    @Test
    void refusesASessionThatIsYetToBeHeld() {
        var form = process.convening(5);
        form.put("heldOn", LocalDate.now().plusDays(2).toString());

        assertThat(refusal(() -> process.convene(form))).isEqualTo("session-in-future");
        assertThat(engine.task("UserTask_ConveneCouncil")).isNotNull();
        assertThat(process.council.meeting.lastSession(process.caseKey)).isEmpty();
    }

    @Test
    void refusesAnAbsenceWithoutAReason() {
        var form = process.convening(5);
        form.put(
                "attendance",
                List.of(
                        Map.of("present", true),
                        Map.of("present", true),
                        Map.of("present", true),
                        Map.of("present", true),
                        Map.of("present", false)));

        assertThat(refusal(() -> process.convene(form))).isEqualTo("required-field");
    }

    @Test
    void showsTheCountBeforeTheMinutesAreConfirmed() {
        process.convene(4);
        List.of("m1", "m2", "m3").forEach(member -> process.vote(member, "FOR", "FOR"));
        process.vote("m4", "FOR", "AGAINST");

        assertThat(shown("UserTask_ConfirmMinutes").get("results"))
                .asString()
                .contains("4/4 (100%)", "4/5 (80%)", "3/4 (75%)", "3/5 (60%)");
        for (var number : List.of("5/BB-HĐTĐKT", "00/BB-HĐTĐKT", "05", "05/QĐ-UBND")) {
            assertThat(refusal(() -> engine.complete(
                            engine.task("UserTask_ConfirmMinutes"), SECRETARY, process.minutes(number))))
                    .isEqualTo("wrong-pattern");
        }
    }

    private Map<String, Object> recusals(String decision) {
        var form = new HashMap<>(process.convening(5));
        form.put("recusals", List.of(Map.of("decision", decision)));
        return form;
    }

    private static Instant due(String timer) {
        return engine.engine()
                .getManagementService()
                .createJobQuery()
                .activityId(timer)
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private static ProcessInstance instance() {
        return engine.engine().getRuntimeService().createProcessInstanceQuery().singleResult();
    }

    private static Map<String, Object> shown(String task) {
        return engine.show(engine.task(task), SECRETARY);
    }

    private static String refusal(ThrowingCallable action) {
        return catchThrowableOfType(Refused.class, action).code();
    }
}
