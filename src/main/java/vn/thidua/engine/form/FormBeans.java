package vn.thidua.engine.form;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.engine.StartFollower;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.engine.TaskGuard;

/** Finds the use case behind a form. */
public interface FormBeans {

    /** The bean that shows and takes the form with that id; a form without one fills process variables. */
    Optional<TaskForm> taskForm(String formId);

    /** The bean that opens a case from the start form with that id. */
    Optional<StartForm> startForm(String formId);

    /** Who is asked before a person completes a task. */
    Stream<TaskGuard> guards();

    /** Who is told that a person started a process. */
    Stream<StartFollower> startFollowers();
}
