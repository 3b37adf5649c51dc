package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.process.AwardWorld.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.RoundStage;

/** A round that the Prime Minister decides: sent, answered, given back, and the silence in between. */
class StateAwardProcessTest {

    private AwardWorld world;
    private ProcessInstance round;

    @BeforeEach
    void submitAListThatIsDecidedOutside() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new AwardWorld();
        world.award.plans.setOutside("Thủ tướng Chính phủ");
        world.award.plans.setQuotas(List.of());
        world.award.candidates.standing.add(aCollective("A", 90));
        world.award.candidates.standing.add(aCollective("B", 80));
        round = world.open(TODAY.plusDays(10));
        world.close(false);
        world.submit("45/TTr-SNV");
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void sendsTheListRecordsTheAnswerAndTellsTheResults() {
        var proposal = world.waitingProposal("case-A");
        assertThat(ENGINE.task("UserTask_DecideLines")).isNull();
        forward();
        assertThat(world.shown("UserTask_RecordOutsideAnswer", CLERK))
                .containsEntry("body", "Thủ tướng Chính phủ")
                .containsEntry("sent", "số 12/TTr-UBND ngày 05/01/2024");

        answer("APPROVE");
        BpmnAwareTests.assertThat(ENGINE.task("UserTask_SettleMoney")).hasCandidateGroup("appraisal-lead.so-noi-vu");
        world.settle(Map.of());

        BpmnAwareTests.assertThat(round).isEnded().hasPassed("EndEvent_ResultsAnnounced");
        BpmnAwareTests.assertThat(proposal).isEnded();
        assertThat(world.award.outcomeOf(AwardWorld.round(round), "A")).hasValueSatisfying(outcome -> {
            assertThat(outcome.decisionNumber()).isEqualTo("1503/QĐ-TTg");
            assertThat(outcome.money()).isEqualByComparingTo("5400000");
        });
    }

    @Test
    void settlesNoMoneyWhereNobodyIsAwarded() {
        forward();

        answer("REFUSE");

        BpmnAwareTests.assertThat(round)
                .isEnded()
                .hasPassed("EndEvent_ResultsAnnounced")
                .hasNotPassed("UserTask_SettleMoney");
    }

    @Test
    void givesTheListBackToTheRankingDesk() {
        world.complete("UserTask_ForwardList", DECIDER, Map.of("action", "RETURN", "returnReason", "Thiếu tờ trình"));

        assertThat(world.shown("UserTask_ReviewRanking", LEAD)).containsEntry("returnReason", "Thiếu tờ trình");
    }

    @Test
    void escalatesSilenceAfterThirtyWorkingDaysAndGoesOnWaiting() {
        forward();
        assertThat(ENGINE.task("UserTask_RecordOutsideAnswer").getDueDate().toInstant())
                .isEqualTo("2024-02-23T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_OutsideSilent");
        ENGINE.executeJobs();

        assertThat(world.award.notices.subjects)
                .contains("appraisal-lead.so-noi-vu: Chưa có trả lời về danh sách đề nghị khen thưởng");
        assertThat(world.award.register.get(AwardWorld.round(round)).stage()).isEqualTo(RoundStage.FORWARDED);
        answer("APPROVE");
        assertThat(ENGINE.task("UserTask_SettleMoney")).isNotNull();
    }

    @Test
    void suggestsNoAnswer() {
        forward();

        assertThat(world.shown("UserTask_RecordOutsideAnswer", CLERK)
                        .get("lines")
                        .toString())
                .doesNotContain("APPROVE", "REFUSE");
        assertThatThrownBy(() -> world.complete(
                        "UserTask_RecordOutsideAnswer",
                        CLERK,
                        Map.of("lines", List.of(Map.of(), Map.of()), "confirmed", true)))
                .hasMessageContaining("Trả lời");
    }

    private void forward() {
        world.complete(
                "UserTask_ForwardList",
                DECIDER,
                Map.of(
                        "action",
                        "SEND",
                        "submissionNumber",
                        "12/TTr-UBND",
                        "submissionDate",
                        TODAY.toString(),
                        "confirmed",
                        true));
    }

    private void answer(String toA) {
        var lines = List.of(
                Map.of("decision", toA, "reason", "Theo trả lời"),
                Map.of("decision", "REFUSE", "reason", "Chưa đủ thời gian"));
        world.complete(
                "UserTask_RecordOutsideAnswer",
                CLERK,
                Map.of(
                        "lines",
                        lines,
                        "answerNumber",
                        "1503/QĐ-TTg",
                        "answerDate",
                        TODAY.toString(),
                        "confirmed",
                        true));
    }
}
