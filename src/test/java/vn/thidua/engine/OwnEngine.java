package vn.thidua.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Camunda's doors ask the engine called “default” of the whole JVM, which is that of the application started last. Where
 * several applications wait for their next test, each test gets the engine of its own one.
 */
final class OwnEngine implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(ProcessEngine.class)
                .ifUnique(ProcessEngines::registerProcessEngine);
    }
}
