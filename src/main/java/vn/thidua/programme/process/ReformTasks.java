package vn.thidua.programme.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.organisation.Role;
import vn.thidua.programme.Assignment;
import vn.thidua.programme.TaskReading;

/** What the model of a task asks: who does a step, and how the task stands. */
@ModelBean
@Component
public class ReformTasks {

    private final TaskReading reading;

    ReformTasks(TaskReading reading) {
        this.reading = reading;
    }

    /** Who acts for the unit that leads the task. */
    public List<String> lead(DelegateExecution execution) {
        var unit = assignment(execution).unit();
        return List.of(Role.OFFICER.groupAt(unit), Role.HEAD.groupAt(unit));
    }

    /** Who takes what is handed in. */
    public List<String> taking(DelegateExecution execution) {
        var standingBody = reading.programmeOf(assignment(execution)).standingBody();
        return List.of(Role.APPRAISER.groupAt(standingBody), Role.APPRAISAL_LEAD.groupAt(standingBody));
    }

    /** Whether progress is told each quarter instead of a product by a day. */
    public boolean continuous(DelegateExecution execution) {
        return assignment(execution).continuous();
    }

    /** Whether the unit is still to name the day. */
    public boolean dayMissing(DelegateExecution execution) {
        return !assignment(execution).daySettled();
    }

    /** Whether the unit has something left to do: nothing is handed in, or it came back. */
    public boolean withUnit(DelegateExecution execution) {
        return assignment(execution).withUnit();
    }

    private Assignment assignment(DelegateExecution execution) {
        return reading.get(CaseId.of(execution));
    }
}
