package vn.thidua.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** One round from its closing to the result of every proposal, through the models and forms of the application. */
final class RoundWalk {

    private static final String LEAD = "hoa.dang";
    private static final String DECIDER = "khanh.pham";
    private static final String CLERK = "tam.vo";
    private static final String TODAY = LocalDate.now().toString();

    private final Officers officers;
    private final Meter meter;
    private final String key;
    private final String decisionNumber;

    RoundWalk(Officers officers, Meter meter, String key, String decisionNumber) {
        this.officers = officers;
        this.meter = meter;
        this.key = key;
        this.decisionNumber = decisionNumber;
    }

    void walk() {
        task("close", "UserTask_CloseRound", LEAD, shown -> Map.of("leaveOut", false, "confirmed", true));
        job("rank", "ServiceTask_RankNominees");
        task(
                "review",
                "UserTask_ReviewRanking",
                LEAD,
                shown -> Map.of("submissionNumber", "45/TTr-SNV", "submissionDate", TODAY, "confirmed", true));
        task("decide", "UserTask_DecideLines", DECIDER, RoundWalk::decisions);
        task(
                "issue",
                "UserTask_IssueDecision",
                CLERK,
                shown -> Map.of("decisionNumber", decisionNumber, "decisionDate", TODAY, "confirmed", true));
        task(
                "settleMoney",
                "UserTask_SettleMoney",
                LEAD,
                shown -> Map.of("law", "IN_FORCE", "reason", "Theo ngày quyết định", "confirmed", true));
        job("publish", "ServiceTask_PublishDecision");
        meter.measure("tellEveryProposal", () -> {
            officers.runJobs();
            return key;
        });
    }

    private void task(String step, String id, String person, UnaryOperator<Map<String, Object>> answer) {
        Task task = officers.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(id)
                .singleResult();
        Map<String, Object> shown = meter.measure(step + ", show", () -> officers.show(task, person));
        meter.measure(step + ", submit", () -> {
            officers.submit(task, person, answer.apply(shown));
            return key;
        });
    }

    /** Runs what comes before the activity, and then measures its job. */
    private void job(String step, String activity) {
        ManagementService management = officers.engine().getManagementService();
        Job job = next(management);
        while (!activity.equals(activityOf(management, job))) {
            management.executeJob(job.getId());
            job = next(management);
        }
        String id = job.getId();
        meter.measure(step, () -> {
            management.executeJob(id);
            return key;
        });
    }

    private static Job next(ManagementService management) {
        return management.createJobQuery().messages().listPage(0, 1).get(0);
    }

    private static String activityOf(ManagementService management, Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** Every tie at the edge is left to the decider, who takes nobody of it here. */
    private static Map<String, Object> decisions(Map<String, Object> shown) {
        List<Map<String, Object>> exceptions = new ArrayList<>();
        for (Object line : (List<?>) shown.get("edge")) {
            Map<?, ?> row = (Map<?, ?>) line;
            exceptions.add(Map.of("number", row.get("number"), "nominee", row.get("nominee"), "decision", "REFUSE"));
        }
        return Map.of("action", "DECIDE", "exceptions", exceptions, "confirmed", true);
    }
}
