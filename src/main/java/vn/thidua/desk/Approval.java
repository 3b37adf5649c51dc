package vn.thidua.desk;

import java.util.List;
import java.util.Map;

/** A kind of approval that can be given to many tasks at once, where nothing in them is left to think about. */
interface Approval {

    /** The id of the task's form. */
    String formId();

    /** Why the person has to open the case and look, Vietnamese sentences; none when every line is clean. */
    List<String> doubts(String caseKey, String personId);

    /** What the form then says. */
    Map<String, Object> answer(String caseKey);
}
