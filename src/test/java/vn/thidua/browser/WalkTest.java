package vn.thidua.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.thidua.WholeApplicationTest;

/** A movement from its launch to its awards; all walks share one application, whose clock each sets to its movement's year. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplicationTest
@Import(WalkTest.Settings.class)
@interface WalkTest {

    /** The clock in place of today's, and what opens Tasklist. */
    @TestConfiguration
    class Settings {

        /** The demo opens a round of the movement of 2023 when it starts. */
        private static final LocalDate START = LocalDate.of(2023, 12, 18);

        @Bean
        @Primary
        WalkClock walkClock() {
            return new WalkClock(START);
        }

        @Bean
        WalkTasklist walkTasklist(
                WalkClock clock, @Value("${thidua.demo.password}") String password, ApplicationContext application) {
            return new WalkTasklist(clock, password, application);
        }
    }
}
