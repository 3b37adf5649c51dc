package vn.thidua.engine.form;

import java.util.Optional;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.TaskForm;

/** Finds the use case behind a form. */
public interface FormBeans {

    /** The bean that shows and takes the form with that id; a form without one fills process variables. */
    Optional<TaskForm> taskForm(String formId);

    /** The bean that opens a case from the start form with that id. */
    Optional<StartForm> startForm(String formId);
}
