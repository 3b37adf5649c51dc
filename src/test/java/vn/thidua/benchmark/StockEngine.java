package vn.thidua.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An engine as it comes, in a schema of its own on the application's database. */
final class StockEngine {

    private StockEngine() {}

    /** Connections to the schema of that name, made when missing. */
    static CountingDataSource schema(String name, DataSource application, JdbcConnectionDetails connection) {
        JdbcClient.create(application)
                .sql("create schema if not exists " + name)
                .update();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(connection.getJdbcUrl() + "?currentSchema=" + name);
        pool.setUsername(connection.getUsername());
        pool.setPassword(connection.getPassword());
        return new CountingDataSource(pool);
    }

    /** The engine in the schema of that name: full history, nothing tuned. */
    static ProcessEngine start(String schema, DataSource dataSource, Map<Object, Object> beans) {
        var configuration = configuration(schema, dataSource);
        configuration.setBeans(beans);
        return configuration.buildProcessEngine();
    }

    /** The engine over the application's own tables, with the rights Tasklist asks for, and nothing tuned. */
    static ProcessEngine beside(DataSource application) {
        var configuration = configuration("public", application);
        configuration.setAuthorizationEnabled(true);
        return configuration.buildProcessEngine();
    }

    private static StandaloneProcessEngineConfiguration configuration(String schema, DataSource dataSource) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(schema);
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchema(schema);
        configuration.setDatabaseTablePrefix(schema + ".");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("full");
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        return configuration;
    }
}
