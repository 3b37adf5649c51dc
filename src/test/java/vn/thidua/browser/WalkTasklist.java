package vn.thidua.browser;

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
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new Walk("http://localhost:" + port, password, clock, name, movement);
    }
}
