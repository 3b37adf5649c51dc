package vn.thidua.database;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database part of the application alone, so that tests can start it in a JVM of its own and kill that. */
class LocalStart {

    static final String READY = "READY";

    private LocalStart() {}

    /** Writes one row, says so and stays until its input ends. */
    public static void main(String[] args) throws IOException {
        try (var context = run(args)) {
            var database = context.getBean(JdbcClient.class);
            database.sql("create table if not exists written (id serial)").update();
            database.sql("insert into written default values").update();
            System.out.println(READY);
            System.in.read();
        }
    }

    static ConfigurableApplicationContext run(String... args) {
        var application = new SpringApplication(
                EmbeddedDatabaseConfiguration.class,
                DataSourceAutoConfiguration.class,
                JdbcTemplateAutoConfiguration.class,
                JdbcClientAutoConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(args);
    }
}
