package vn.thidua.engine;

import jakarta.servlet.Filter;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import vn.thidua.database.TestDatabase;

/** Camunda without any of our guards; without a stereotype, so that no other test finds it. */
@EnableAutoConfiguration
class StockCamunda {

    @Bean
    DataSource dataSource() {
        return TestDatabase.fresh();
    }

    @Bean
    FilterRegistrationBean<Filter> basicAuthentication() {
        var registration = new FilterRegistrationBean<Filter>(new ProcessEngineAuthenticationFilter());
        registration.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
        registration.addUrlPatterns("/engine-rest/*");
        registration.setAsyncSupported(true);
        return registration;
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
    TestPeople testPeople(ProcessEngine engine) {
        return new TestPeople(engine);
    }
}
