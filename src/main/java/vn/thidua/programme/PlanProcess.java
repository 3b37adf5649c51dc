package vn.thidua.programme;

/** Begins giving out the tasks of an issued plan. */
public interface PlanProcess {

    /** In the caller's transaction; the work itself is done after it, some tasks at a time. */
    void start(YearlyPlan plan, Programme programme);
}
