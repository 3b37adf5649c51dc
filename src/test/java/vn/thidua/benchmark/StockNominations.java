package vn.thidua.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * The same models on an engine as it comes: full history, form values as process variables, delegates that do nothing.
 * Rows of a form are one JSON variable, as Tasklist sends them.
 */
final class StockNominations implements Contender {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final String SCHEMA = "stock";

    private static final int MEMBERS = 5;

    private final CountingDataSource dataSource;
    private final ProcessEngine engine;
    private final Map<String, Map<String, Object>> answers;

    /** @param answers what people submitted at each step of the other side */
    StockNominations(CountingDataSource dataSource, Map<String, Map<String, Object>> answers) {
        this.answers = answers;
        this.dataSource = dataSource;
        engine = StockEngine.start(SCHEMA, dataSource, new BareBeans());
        deploy();
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        for (String process : List.of("award-nomination", "unit-proposal", "appraisal")) {
            deployment.addClasspathResource("processes/nomination/" + process + ".bpmn");
        }
        deployment
                .addClasspathResource("processes/council/council-minutes.bpmn")
                .deploy();
    }

    @Override
    public String name() {
        return "untuned engine";
    }

    @Override
    public void completeNominations(int number) {
        for (int i = 0; i < number; i++) {
            complete(UUID.randomUUID().toString());
        }
    }

    private void complete(String key) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "award-nomination",
                        key,
                        Map.of("unitName", "Sở thử", "movementName", "Phong trào thử", "round", key));
        for (String step : NominationSteps.BEFORE_THE_ROUND) {
            answerAll(key, step);
        }
        engine.getRuntimeService().correlateMessage("award.roundDecided", key);
        runJobs();
        answerAll(key, NominationSteps.ACKNOWLEDGE);
    }

    private void answerAll(String key, String step) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(step)
                .list();
        if (tasks.isEmpty()) {
            throw new IllegalStateException("The bare models do not wait at " + step);
        }
        for (Task task : tasks) {
            if (task.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), "officer");
            }
            engine.getFormService().getTaskFormVariables(task.getId());
            engine.getFormService().submitTaskForm(task.getId(), values(step));
            runJobs();
        }
    }

    private void runJobs() {
        List<Job> jobs;
        do {
            jobs = engine.getManagementService().createJobQuery().messages().list();
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        } while (!jobs.isEmpty());
    }

    private Map<String, Object> values(String step) {
        Map<String, Object> values = new HashMap<>();
        answers.get(step).forEach((name, value) -> values.put(name, typed(value)));
        return values;
    }

    private static Object typed(Object value) {
        try {
            return value instanceof List<?>
                    ? SpinValues.jsonValue(JSON.writeValueAsString(value)).create()
                    : value;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public long statements() {
        return dataSource.statements();
    }

    @Override
    public long commits() {
        return dataSource.commits();
    }

    /** Answers every bean the models name: delegates do nothing, questions lead along the whole nomination. */
    private static final class BareBeans extends HashMap<Object, Object> {

        private static final Answers ANSWERS = new Answers();

        @Override
        public boolean containsKey(Object name) {
            return !String.valueOf(name).equals("execution");
        }

        @Override
        public Object get(Object name) {
            return String.valueOf(name).endsWith("Delegate") ? (JavaDelegate) execution -> {} : ANSWERS;
        }
    }

    /** What the models' questions answer on the straight way. */
    public static final class Answers {

        public boolean is(DelegateExecution execution, String state) {
            boolean sentBack = "Gateway_AppraisalApproved".equals(execution.getCurrentActivityId());
            return !sentBack && !state.equals("RETURNED") && !state.equals("REFUSED");
        }

        public boolean finished(DelegateExecution execution) {
            return true;
        }

        public boolean late(DelegateExecution execution) {
            return false;
        }

        public String group(DelegateExecution execution, String stage) {
            return stage;
        }

        public String appraisalLead(DelegateExecution execution) {
            return "lead";
        }

        public java.util.Date submission(DelegateExecution execution) {
            return new java.util.Date(System.currentTimeMillis() + 86_400_000L);
        }

        public java.util.Date submissionReminder(DelegateExecution execution) {
            return submission(execution);
        }

        public java.util.Date appraisal(DelegateExecution execution) {
            return submission(execution);
        }

        public java.util.Date appraisalReminder(DelegateExecution execution) {
            return submission(execution);
        }

        public boolean quorate(DelegateExecution execution) {
            return true;
        }

        public String secretaries(DelegateExecution execution) {
            return "secretary";
        }

        public List<String> voters(DelegateExecution execution) {
            return IntStream.range(0, MEMBERS)
                    .mapToObj(member -> "member" + member)
                    .toList();
        }
    }
}
