package vn.thidua.engine;

import java.util.Map;

/**
 * What the form of one kind of user task shows and what submitting it does. A bean of this type is found by the id of
 * the task's form; a task whose form has no such bean keeps its values as process variables.
 */
public interface TaskForm {

    /** The id of the form, which is also its file name in {@code forms/}. */
    String formId();

    /**
     * The values the form is filled with, computed from the tables each time the form is opened. Allowed are text,
     * booleans, numbers, {@link java.time.LocalDate}, and lists of maps of these for rows and {@link FormOption}s.
     */
    Map<String, Object> show(FormTask task);

    /**
     * Hands the submitted form to one use case, in the transaction that completes the task. The values were already
     * checked against the form's schema; read-only fields equal what {@link #show} gives.
     *
     * @throws vn.thidua.refusal.Refused when the business says no; the task then stays as it was
     */
    void submit(FormTask task, SubmittedForm form);
}
