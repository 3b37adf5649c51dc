package vn.thidua.award.process;

import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.AwardFixture;
import vn.thidua.award.RegisterFixture;
import vn.thidua.award.RoundId;
import vn.thidua.engine.ProcessTestEngine;

/** The real award beans, models and forms on PostgreSQL; proposals are tiny processes that wait for the round. */
final class AwardWorld {

    private static final DataSource DATABASE = ProcessTestEngine.database();
    static final ProcessTestEngine ENGINE = startEngine();

    final AwardFixture award = new AwardFixture(DATABASE, ENGINE.transactions());

    AwardWorld() {
        RegisterFixture.clear(JdbcClient.create(DATABASE));
        JdbcClient.create(DATABASE).sql("truncate award_round cascade").update();
        award.all().forEach(ENGINE::bean);
    }

    private static ProcessTestEngine startEngine() {
        var engine = ProcessTestEngine.on(DATABASE);
        engine.deploy(
                "processes/award/award-round.bpmn",
                "processes/award/chairman-approval.bpmn",
                "processes/award/state-award.bpmn",
                "processes/award/unit-selection.bpmn",
                "processes/award/public-comment.bpmn",
                "forms/award/record-comments.form",
                "forms/award/settle-comments.form",
                "forms/award/forward-list.form",
                "forms/award/record-outside-answer.form",
                "forms/award/select-collectives.form",
                "forms/award/select-below.form",
                "processes/award/revoke-award.bpmn",
                "forms/award/request-revocation.form",
                "forms/award/decide-revocation.form",
                "forms/award/issue-revocation.form",
                "forms/award/record-return.form",
                "processes/award/correct-money.bpmn",
                "forms/award/open-round.form",
                "forms/award/close-round.form",
                "forms/award/review-ranking.form",
                "forms/award/decide-lines.form",
                "forms/award/issue-decision.form",
                "forms/award/settle-money.form",
                "forms/award/start-money-correction.form");
        deployWaitingProposal(engine);
        return engine;
    }

    /** Waits for either message; the proposal {@code case-broken} fails when it hears of the decision. */
    private static void deployWaitingProposal(ProcessTestEngine engine) {
        JavaDelegate hear = execution -> {
            if ("case-broken".equals(execution.getProcessBusinessKey())) {
                throw new IllegalStateException("This proposal is broken on purpose");
            }
        };
        engine.bean("hearDelegate", hear);
        var model = Bpmn.createExecutableProcess("waiting-proposal")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .eventBasedGateway()
                .id("Gateway_Waiting")
                .intermediateCatchEvent("Event_Decided")
                .message("award.roundDecided")
                .serviceTask()
                .camundaDelegateExpression("#{hearDelegate}")
                .endEvent("EndEvent_Decided")
                .moveToNode("Gateway_Waiting")
                .intermediateCatchEvent("Event_LeftOut")
                .message("award.roundLeftOut")
                .endEvent("EndEvent_LeftOut")
                .done();
        engine.engine()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance("waiting-proposal.bpmn", model)
                .deploy();
    }

    ProcessInstance open(LocalDate deadline) {
        return open(Map.of("deadline", deadline.toString()));
    }

    /** With what the form asks about the deadline. */
    ProcessInstance open(Map<String, Object> deadline) {
        var values = new HashMap<>(deadline);
        values.putAll(Map.of("award", award.choice(), "tieRule", "DECIDER_CHOOSES", "confirmed", true));
        var instance = ENGINE.startAs(LEAD, "award-round", values);
        ENGINE.executeJobs();
        return instance;
    }

    ProcessInstance waitingProposal(String caseKey) {
        return ENGINE.start("waiting-proposal", caseKey, Map.of());
    }

    void close(boolean leaveOut) {
        complete("UserTask_CloseRound", LEAD, Map.of("leaveOut", leaveOut, "confirmed", true));
    }

    void submit(String number) {
        complete(
                "UserTask_ReviewRanking",
                LEAD,
                Map.of("submissionNumber", number, "submissionDate", TODAY.toString(), "confirmed", true));
    }

    /** Answers the lines in the order shown; a reason goes with each refusal. */
    void decide(String... decisions) {
        List<Map<String, String>> rows = Arrays.stream(decisions)
                .map(decision -> decision.equals("REFUSE")
                        ? Map.of("decision", decision, "reason", "Đang xác minh đơn thư")
                        : Map.of("decision", decision))
                .toList();
        complete("UserTask_DecideLines", DECIDER, Map.of("action", "DECIDE", "lines", rows, "confirmed", true));
    }

    void giveBack(String reason) {
        complete("UserTask_DecideLines", DECIDER, Map.of("action", "RETURN", "returnReason", reason));
    }

    /** Numbers the decision and settles the money, which the plan leaves no choice about. */
    void issue(String number) {
        number(number);
        settle(Map.of());
    }

    void number(String number) {
        complete(
                "UserTask_IssueDecision",
                CLERK,
                Map.of("decisionNumber", number, "decisionDate", TODAY.toString(), "confirmed", true));
    }

    /** Settles the money; the values are what the form asks beyond the confirmation. */
    void settle(Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("confirmed", true);
        complete("UserTask_SettleMoney", LEAD, all);
    }

    Map<String, Object> shown(String task, String personId) {
        var shown = ENGINE.show(ENGINE.task(task), personId);
        return shown.keySet().stream().collect(Collectors.toMap(key -> key, shown::get));
    }

    static RoundId round(ProcessInstance instance) {
        return RoundId.of(instance.getBusinessKey());
    }

    void complete(String task, String personId, Map<String, Object> values) {
        ENGINE.complete(ENGINE.task(task), personId, values);
        ENGINE.executeJobs();
    }
}
