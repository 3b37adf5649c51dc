package vn.thidua.desk;

import java.util.Map;
import java.util.Optional;

/** What is done to single tasks in the engine. */
public interface TaskActs {

    /** The open task with that id. */
    Optional<TaskHandle> find(String taskId);

    /** Whether the person holds the task or may take it. */
    boolean mayWorkOn(String taskId, String personId);

    /** Takes the task, as the person does in Tasklist. */
    void claim(String taskId, String personId);

    /** Puts the task back, as the person does in Tasklist. */
    void release(String taskId, String personId);

    /** Submits the task's form, as the person does in Tasklist. */
    void submit(String taskId, Map<String, Object> values, String personId);

    /** Gives the task to somebody; who may, the caller has asked. */
    void give(String taskId, String personId);
}
