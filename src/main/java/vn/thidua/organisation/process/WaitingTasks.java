package vn.thidua.organisation.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.OpenTasks;
import vn.thidua.organisation.Role;

/** Counts the engine's open tasks of a role at a unit, claimed or not. */
@Component
class WaitingTasks implements OpenTasks {

    private final TaskService tasks;

    WaitingTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public int waitingFor(Role role, String unitCode) {
        return (int) tasks.createTaskQuery()
                .taskCandidateGroup(role.groupAt(unitCode))
                .includeAssignedTasks()
                .count();
    }
}
