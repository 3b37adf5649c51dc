package vn.thidua;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.sql.DataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thidua.database.TestDatabase;

/** The whole application with the demo province on a port and a database of its own; one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // A URL keeps the embedded server of a local start away; the connections are those of the test database.
        properties = {"spring.datasource.url=jdbc:postgresql:tests", "management.server.port=0"})
@Import(WholeApplicationTest.Database.class)
public @interface WholeApplicationTest {

    /** The test database in place of the embedded one. */
    @TestConfiguration
    class Database {

        @Bean
        DataSource dataSource() {
            return TestDatabase.fresh();
        }
    }
}
