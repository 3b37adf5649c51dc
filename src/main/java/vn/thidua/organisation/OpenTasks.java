package vn.thidua.organisation;

/** What waits for somebody; kept where the tasks are. */
public interface OpenTasks {

    /** How many open tasks those who hold the role at the unit could do. */
    int waitingFor(Role role, String unitCode);
}
