package vn.thidua.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
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

    /** The engine in the schema of that name with a copy of the application's open tasks, accounts and rights. */
    static ProcessEngine withTasksOf(DataSource application, String schema, JdbcConnectionDetails connection) {
        var dataSource = schema(schema, application, connection);
        var configuration = configuration(schema, dataSource);
        configuration.setAuthorizationEnabled(true);
        var engine = configuration.buildProcessEngine();
        copy(JdbcClient.create(dataSource), schema);
        return engine;
    }

    /** Tables are told of before those that refer to them. */
    private static void copy(JdbcClient db, String schema) {
        var tables = List.of(
                "act_re_deployment",
                "act_ge_bytearray",
                "act_re_procdef",
                "act_ru_execution",
                "act_ru_task",
                "act_ru_identitylink",
                "act_ru_variable",
                "act_ru_authorization",
                "act_id_user",
                "act_id_group",
                "act_id_membership",
                "act_id_tenant",
                "act_id_tenant_member");
        for (var table : tables) {
            db.sql("insert into %2$s.%1$s select * from public.%1$s on conflict do nothing".formatted(table, schema))
                    .update();
        }
        db.sql("analyze").update();
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
