package vn.thidua.engine;

import java.util.Map;

/** What the start form of a process shows and what submitting it does before the process instance exists. */
public interface StartForm {

    /** The id of the form, which is also its file name in {@code forms/}. */
    String formId();

    /** The values the start form is filled with for this person. */
    Map<String, Object> show(String personId);

    /**
     * Opens the case in the tables and says which business key and variables the new process instance gets. What the
     * person sent as business key is ignored.
     *
     * @throws vn.thidua.refusal.Refused when the business says no; no process instance is started then
     */
    StartedCase start(String personId, SubmittedForm form);
}
