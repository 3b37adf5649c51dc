package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.OFFICER;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.process.AwardWorld.ENGINE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.RoundCandidates.Unfinished;
import vn.thidua.award.Rounds.Round.State;
import vn.thidua.refusal.Refused;

/** One round from its opening to its end, one method for each way it can end or turn. */
class AwardRoundProcessTest {

    private static final LocalDate IN_TEN_DAYS = TODAY.plusDays(10);

    private AwardWorld world;

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new AwardWorld();
        world.award.plans.setMaximum(1);
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void leadsFromTheOpeningToTheAnnouncedResults() {
        var first = world.waitingProposal("case-A");
        var second = world.waitingProposal("case-B");
        var round = decidable();
        assertThat(world.award.notices.subjects).anyMatch(told -> told.startsWith("officer.so-y-te: Mở đợt xét"));

        world.decide("APPROVE", "REFUSE");
        world.issue("123/QĐ-UBND");

        assertEnded(round, "EndEvent_ResultsAnnounced");
        assertEnded(first, "EndEvent_Decided");
        assertEnded(second, "EndEvent_Decided");
        assertThat(state(round)).isEqualTo(State.DECIDED);
        assertThat(world.award.outcomeOf(AwardWorld.round(round), "A"))
                .hasValueSatisfying(outcome -> assertThat(outcome.awarded()).isTrue());
        assertThat(world.award.notices.subjects)
                .contains("appraisal-lead.so-noi-vu: Đã ban hành quyết định khen thưởng");
    }

    @Test
    void goesBackToTheLeadWithTheDecidersReasonAndComesAgain() {
        var round = decidable();

        world.giveBack("Bổ sung ý kiến của Thanh tra tỉnh");

        assertThat(world.shown("UserTask_ReviewRanking", LEAD))
                .containsEntry("returnReason", "Bổ sung ý kiến của Thanh tra tỉnh");
        world.submit("46/TTr-SNV");
        assertThat(world.shown("UserTask_DecideLines", DECIDER))
                .containsEntry("submission", "số 46/TTr-SNV ngày 05/01/2024");
        world.decide("APPROVE", "REFUSE");
        world.issue("123/QĐ-UBND");
        assertEnded(round, "EndEvent_ResultsAnnounced");
    }

    @Test
    void endsAnEmptyRoundWithoutADecisionAndTellsTheUnits() {
        var round = world.open(IN_TEN_DAYS);

        world.close(false);

        assertEnded(round, "EndEvent_RoundEmpty");
        assertThat(state(round)).isEqualTo(State.DECIDED);
        assertThat(world.award.notices.subjects).contains("officer.so-tu-phap: Đợt xét kết thúc, không có đề nghị");
    }

    @Test
    void tellsTheResultsWithoutADecisionWhenNobodyIsApproved() {
        var proposal = world.waitingProposal("case-A");
        var round = decidable();

        world.decide("REFUSE", "REFUSE");

        assertThat(ENGINE.task("UserTask_IssueDecision")).isNull();
        assertEnded(round, "EndEvent_ResultsAnnounced");
        assertEnded(proposal, "EndEvent_Decided");
        assertThat(world.award.outcomeOf(AwardWorld.round(round), "A"))
                .hasValueSatisfying(
                        outcome -> assertThat(outcome.decisionNumber()).isEmpty());
    }

    @Test
    void tellsProposalsThatClosingLeftOut() {
        var ready = world.waitingProposal("case-A");
        var unfinished = world.waitingProposal("case-late");
        world.award.candidates.standing.add(aCollective("A", 90));
        world.award.candidates.unfinished.add(new Unfinished("case-late", "Sở Tư pháp - Đang thẩm định"));
        world.open(IN_TEN_DAYS);

        world.close(true);

        assertEnded(unfinished, "EndEvent_LeftOut");
        BpmnAwareTests.assertThat(ready).isNotEnded();
    }

    @Test
    void doesNotCloseWhileAProposalIsUnfinished() {
        var round = world.open(IN_TEN_DAYS);
        world.award.candidates.unfinished.add(new Unfinished("case-late", "Sở Tư pháp - Đang thẩm định"));

        assertThatThrownBy(() -> world.close(false))
                .isInstanceOf(Refused.class)
                .hasMessage("Còn 1 hồ sơ chưa xử lý xong (Sở Tư pháp - Đang thẩm định); hãy chờ xử lý xong hoặc đánh"
                        + " dấu “Để lại ngoài đợt xét những hồ sơ chưa xử lý xong”.");

        assertThat(ENGINE.task("UserTask_CloseRound")).isNotNull();
        assertThat(state(round)).isEqualTo(State.OPEN);
        assertThat(world.shown("UserTask_CloseRound", LEAD).toString()).contains("Sở Tư pháp - Đang thẩm định");
    }

    @Test
    void remindsTheUnitsSevenDaysBeforeTheDeadline() {
        var round = world.open(IN_TEN_DAYS);
        assertThat(due("BoundaryEvent_DeadlineNear")).isEqualTo("2024-01-07T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_DeadlineNear");
        ENGINE.executeJobs();

        assertThat(world.award.notices.subjects).contains("officer.so-y-te: Sắp hết hạn nhận hồ sơ: 15/01/2024");
        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_CloseRound");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-01-07T17:00:00Z",
        "2024-01-14, 2124-01-04T17:00:00Z",
        "2024-01-12, 2124-01-04T17:00:00Z",
        "2024-01-05, 2124-01-04T17:00:00Z"
    })
    void neverRemindsWhenTheDayHasComeAtTheOpening(LocalDate deadline, Instant expected) {
        world.open(deadline);

        assertThat(due("BoundaryEvent_DeadlineNear")).isEqualTo(expected);
    }

    @Test
    void remindsAgainOnTheLastWorkingDayWhenTheDeadlineIsADayOff() {
        world.open(LocalDate.of(2024, 2, 11));
        assertThat(due("BoundaryEvent_DeadlineNear")).isEqualTo("2024-02-01T17:00:00Z");
        assertThat(due("BoundaryEvent_LastWorkingDay")).isEqualTo("2024-02-06T17:00:00Z");
        assertThat(due("BoundaryEvent_DeadlinePassed")).isEqualTo("2024-02-11T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_LastWorkingDay");
        ENGINE.executeJobs();

        assertThat(world.award.notices.subjects).contains("officer.so-y-te: Sắp hết hạn nhận hồ sơ: 11/02/2024");
    }

    @Test
    void escalatesWhenTheDeadlineHasPassed() {
        var round = world.open(IN_TEN_DAYS);
        assertThat(ENGINE.task("UserTask_CloseRound").getDueDate().toInstant()).isEqualTo("2024-01-15T16:59:59Z");
        assertThat(due("BoundaryEvent_DeadlinePassed")).isEqualTo("2024-01-15T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_DeadlinePassed");
        ENGINE.executeJobs();

        assertThat(world.award.notices.subjects)
                .contains(
                        "appraisal-lead.so-noi-vu: Đợt xét quá hạn chưa đóng",
                        "manager.so-noi-vu: Đợt xét quá hạn chưa đóng");
        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_CloseRound");
    }

    @Test
    void showsTheRankingDeskWhatOtherRoundsOfTheMovementGave() {
        decidable();
        world.decide("APPROVE", "REFUSE");
        world.issue("123/QĐ-UBND");
        world.open(IN_TEN_DAYS);
        world.close(false);

        var shown = world.shown("UserTask_ReviewRanking", LEAD);

        assertThat(shown.get("otherRounds").toString()).contains("Đã kết thúc", "Tập thể: 1; Cá nhân: 0");
        assertThat(shown.get("unitsSoFar").toString()).contains("Sở Y tế", "2023 – Bằng khen");
        assertThat(shown.get("nomineesSoFar").toString())
                .contains("2023 – Bằng khen")
                .containsSubsequence("\"who\":\"A\"", "\"who\":\"B\"");
    }

    @Test
    void oneProposalThatFailsDoesNotKeepTheOthersFromHearing() {
        var broken = world.waitingProposal("case-broken");
        var sound = world.waitingProposal("case-B");
        world.award.candidates.standing.add(aCollective("broken", 90));
        world.award.candidates.standing.add(aCollective("B", 80));
        world.open(IN_TEN_DAYS);
        world.close(false);
        world.submit("45/TTr-SNV");
        world.decide("APPROVE", "REFUSE");

        assertThatThrownBy(() -> world.issue("123/QĐ-UBND")).hasMessageContaining("broken on purpose");
        executeEveryJobOnce();

        assertEnded(sound, "EndEvent_Decided");
        BpmnAwareTests.assertThat(broken).isNotEnded();
    }

    @Test
    void aProposalThatNoLongerWaitsIsNoError() {
        var round = decidable();

        world.decide("APPROVE", "REFUSE");
        world.issue("123/QĐ-UBND");

        assertEnded(round, "EndEvent_ResultsAnnounced");
    }

    @Test
    void refusesAListAboveTheQuotaAndKeepsTheTask() {
        world.award.candidates.standing.add(aCollective("A", 90));
        world.award.candidates.standing.add(aCollective("B", 90));
        world.open(IN_TEN_DAYS);
        world.close(false);
        world.submit("45/TTr-SNV");

        assertThatThrownBy(() -> world.decide("APPROVE", "APPROVE"))
                .hasMessage("Chỉ tiêu tập thể còn 1 nhưng bạn duyệt 2; hãy bỏ duyệt ít nhất 1 tập thể.");

        assertThat(world.shown("UserTask_DecideLines", DECIDER).toString())
                .as("those tied at the edge come without a suggested answer")
                .contains("Ngang nhau ở mép chỉ tiêu")
                .doesNotContain("APPROVE", "REFUSE");
        world.decide("APPROVE", "REFUSE");
        assertThat(ENGINE.task("UserTask_IssueDecision")).isNotNull();
    }

    @Test
    void suggestsTheAnswersOfTheRanking() {
        decidable();

        assertThat(world.shown("UserTask_DecideLines", DECIDER).toString())
                .containsSubsequence("Trong chỉ tiêu", "APPROVE", "Ngoài chỉ tiêu", "REFUSE");
    }

    @Test
    void showsTheClerkWhomTheDecisionNames() {
        decidable();
        world.decide("APPROVE", "REFUSE");

        var shown = world.shown("UserTask_IssueDecision", CLERK);
        assertThat(shown).containsEntry("approvedText", "1 tập thể, 0 cá nhân");
        assertThat(shown.get("signature").toString())
                .as("the block of the decision")
                .endsWith(DECIDER);
        assertThat(shown.toString()).contains("Hạng 1,").doesNotContain("Hạng 2,");
    }

    @Test
    void startsNoProcessWhenTheOpeningIsRefused() {
        assertThatThrownBy(() -> world.open(TODAY.minusDays(1)))
                .hasMessage("Hạn nhận hồ sơ 04/01/2024 đã qua; hãy chọn từ hôm nay trở đi.");

        assertThat(ENGINE.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
        assertThat(world.award.register.all()).isEmpty();
    }

    @Test
    void offersTasksOnlyToTheDeskOfTheStage() {
        decidable();

        BpmnAwareTests.assertThat(ENGINE.task("UserTask_DecideLines")).hasCandidateGroup("decider.ninh-thuan");
        assertThatThrownBy(() -> ENGINE.complete(
                        ENGINE.task("UserTask_DecideLines"),
                        OFFICER,
                        Map.of("action", "RETURN", "returnReason", "Không")))
                .hasMessageContaining("Việc này dành cho người có thẩm quyền quyết định");
    }

    @Test
    void keepsNothingOfTheFormsInVariables() {
        decidable();
        world.decide("APPROVE", "REFUSE");
        world.issue("123/QĐ-UBND");

        assertThat(ENGINE.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .containsOnly(
                        "unitName",
                        "movementName",
                        "caseKey",
                        "loopCounter",
                        "nrOfInstances",
                        "nrOfActiveInstances",
                        "nrOfCompletedInstances");
    }

    /** A round with quota 1 whose list – A before B – lies before the decider. */
    private ProcessInstance decidable() {
        world.award.candidates.standing.add(aCollective("A", 90));
        world.award.candidates.standing.add(aCollective("B", 80));
        var round = world.open(IN_TEN_DAYS);
        world.close(false);
        world.submit("45/TTr-SNV");
        return round;
    }

    private State state(ProcessInstance round) {
        return world.award.rounds.round(AwardWorld.round(round)).state();
    }

    private static void executeEveryJobOnce() {
        var management = ENGINE.engine().getManagementService();
        for (var job : management.createJobQuery().messages().list()) {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException broken) {
                assertThat(broken).hasMessageContaining("broken on purpose");
            }
        }
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

    private static void assertEnded(ProcessInstance instance, String endEvent) {
        BpmnAwareTests.assertThat(instance).isEnded();
        assertThat(ENGINE.engine()
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("noneEndEvent")
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsExactly(endEvent);
    }
}
