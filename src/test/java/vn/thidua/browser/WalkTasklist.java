package vn.thidua.browser;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/** Tasklist of the walks' application. */
record WalkTasklist(WalkClock clock, String password, ApplicationContext application) {

    /**
     * The walk of a movement.
     *
     * @param name     what its pictures begin with
     * @param movement the movement as its task cards show it
     */
    Walk walk(String name, String movement) {
        return new Walk(this, name, movement);
    }

    /** Where the application answers. */
    String address() {
        return "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    ProcessEngine engine() {
        return application.getBean(ProcessEngine.class);
    }
}
