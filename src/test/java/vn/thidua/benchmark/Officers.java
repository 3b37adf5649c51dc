package vn.thidua.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;

/** People of the application at their tasks, through the same engine services as Tasklist. */
record Officers(ProcessEngine engine) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    /** Starts a case through its start form and gives its business key. */
    String start(String process, String person, Map<String, Object> values) {
        return as(person, () -> {
            var definition = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult();
            return engine.getFormService()
                    .submitStartForm(definition.getId(), values)
                    .getBusinessKey();
        });
    }

    /** What the form of the task shows the person. */
    Map<String, Object> show(Task task, String person) {
        return as(person, () -> {
            Map<String, Object> shown = new HashMap<>();
            engine.getFormService()
                    .getTaskFormVariables(task.getId())
                    .forEach((name, value) -> shown.put(name, plain(value)));
            return shown;
        });
    }

    /** Claims the task where nobody has, and submits its form. */
    void submit(Task task, String person, Map<String, Object> values) {
        as(person, () -> {
            if (task.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), person);
            }
            engine.getFormService().submitTaskForm(task.getId(), values);
            return task;
        });
    }

    /** Runs every job that is due now, and those that follow. */
    void runJobs() {
        List<Job> jobs;
        do {
            jobs = engine.getManagementService().createJobQuery().messages().list();
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        } while (!jobs.isEmpty());
    }

    /** Does something in the name of a person of the demo province. */
    <T> T as(String person, Supplier<T> action) {
        engine.getIdentityService().setAuthentication(person, groupsOf(person), List.of("ninh-thuan"));
        try {
            return action.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private List<String> groupsOf(String person) {
        return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static Object plain(Object value) {
        try {
            return value instanceof SpinJsonNode json ? JSON.readValue(json.toString(), ROWS) : value;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
