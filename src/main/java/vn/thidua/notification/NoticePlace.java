package vn.thidua.notification;

/**
 * Where what a notice is about can be seen.
 *
 * @param path    a path of the application, with its fragment: {@code /camunda/app/tasklist/default/#/?task=…}
 * @param waiting whether a task waits there for the person
 */
public record NoticePlace(String path, boolean waiting) {

    /** The person's list of tasks. */
    public static final String TASKS = "/camunda/app/tasklist/default/";

    /** The page of notices. */
    public static final String NOTICES = "/thi-dua/notices.html";
}
