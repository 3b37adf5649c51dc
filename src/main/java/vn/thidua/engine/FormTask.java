package vn.thidua.engine;

/**
 * One user task whose form is opened or submitted.
 *
 * @param taskId      the engine's id of the task
 * @param businessKey the case the task belongs to
 * @param personId    who opens or submits the form; the task's assignee when submitting
 */
public record FormTask(String taskId, String businessKey, String personId) {}
