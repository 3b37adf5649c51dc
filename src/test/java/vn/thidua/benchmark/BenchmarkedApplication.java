package vn.thidua.benchmark;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The whole application on a durable PostgreSQL of its own, whose statements are counted; one for all benchmarks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("benchmark")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.database.directory=target/benchmark/postgres",
            "camunda.bpm.job-execution.enabled=false",
            "management.server.port=0"
        })
@Import(BenchmarkedApplication.Counting.class)
@interface BenchmarkedApplication {

    /** Counts what the application sends. */
    @TestConfiguration
    class Counting {

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("dataSource") ? new CountingDataSource((DataSource) bean) : bean;
                }
            };
        }
    }
}
