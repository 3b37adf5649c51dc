package vn.thidua.engine;

/** Asked before a person completes any task with a form, in the same transaction. */
public interface TaskGuard {

    /**
     * Lets the person go on, or refuses.
     *
     * @throws vn.thidua.refusal.Refused when the person may not do this step of this case
     */
    void completing(FormTask task);
}
