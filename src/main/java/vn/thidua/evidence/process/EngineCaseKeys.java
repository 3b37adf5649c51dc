package vn.thidua.evidence.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.thidua.evidence.TaskProposals;

/** Reads the key of a task's case from the engine. */
@Component
class EngineCaseKeys implements TaskProposals.CaseKeys {

    private final TaskService tasks;
    private final RuntimeService cases;

    EngineCaseKeys(TaskService tasks, RuntimeService cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    @Override
    public Optional<String> ofTask(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(task -> cases.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
    }
}
