package vn.thidua.engine;

import java.time.Clock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.thidua.database.TestDatabase;

/** An application of nothing but the engine and its doors; without a stereotype, so that no other test finds it. */
@EnableAutoConfiguration
@ComponentScan({"vn.thidua.engine", "vn.thidua.refusal"})
class EngineApplication {

    @Bean
    DataSource dataSource() {
        return TestDatabase.fresh();
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    LeaveProcess leaveProcess(DataSource dataSource) {
        return new LeaveProcess(dataSource);
    }

    @Bean
    LeaveProcess.Leaves leaves(LeaveProcess process) {
        return process.leaves;
    }

    @Bean
    LeaveProcess.TellAskerDelegate tellAskerDelegate(LeaveProcess process) {
        return process.tellAskerDelegate;
    }

    @Bean
    LeaveProcess.DecideLeaveForm decideLeaveForm(LeaveProcess process) {
        return process.decideLeaveForm;
    }

    @Bean
    LeaveProcess.AskLeaveForm askLeaveForm(LeaveProcess process) {
        return process.askLeaveForm;
    }

    @Bean
    TestPeople testPeople(ProcessEngine engine) {
        return new TestPeople(engine);
    }
}
