package vn.thidua.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The engine and its doors on a port, with the leave process and a few people; one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EngineApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=test",
            "spring.datasource.url=jdbc:unused:",
            "camunda.bpm.job-execution.enabled=false",
            // As in the demo: each call logs in anew, and nobody steals these passwords.
            "thidua.password-rounds=1000",
            "thidua.models=classpath:engine/*.bpmn,classpath:engine/*.form"
        })
@interface EngineApplicationTest {}
