package vn.thidua.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Databases for tests on the one embedded PostgreSQL of this JVM. The server starts at the first call and ends with the
 * JVM. Every call gives a database of its own, so that tests never meet each other's rows.
 */
public final class TestDatabase {

    private static final ConcurrentHashMap<String, String> TEMPLATES = new ConcurrentHashMap<>();

    private TestDatabase() {}

    /** A new database without any table. */
    public static DataSource fresh() {
        return pool(create("template0"));
    }

    /** A new database with all migrations of {@code db/migration} applied. */
    public static DataSource migrated() {
        return preparedOnce(
                "migrated",
                database -> Flyway.configure().dataSource(database).load().migrate());
    }

    /**
     * A new database, copied from a template that {@code prepare} filled. Preparing is done once per name and JVM;
     * {@code prepare} must close every connection it takes, since a template in use cannot be copied.
     */
    public static DataSource preparedOnce(String name, Consumer<DataSource> prepare) {
        return pool(create(TEMPLATES.computeIfAbsent(name, key -> template(prepare))));
    }

    /** Empties these tables and whatever refers to them, those too whose triggers let no row go. */
    public static void empty(DataSource database, String... tables) {
        var db = JdbcClient.create(database);
        var guarded = db.sql("select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal")
                .query(String.class)
                .list();
        guarded.forEach(table ->
                db.sql("alter table %s disable trigger user".formatted(table)).update());
        db.sql("truncate %s cascade".formatted(String.join(", ", tables))).update();
        guarded.forEach(table ->
                db.sql("alter table %s enable trigger user".formatted(table)).update());
    }

    private static String template(Consumer<DataSource> prepare) {
        var name = create("template0");
        prepare.accept(TestServer.INSTANCE.access().to(name));
        return name;
    }

    private static String create(String template) {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(TestServer.INSTANCE.access().asSuperuser())
                .sql("create database %s owner %s template %s".formatted(name, ServerAccess.ROLE, template))
                .update();
        return name;
    }

    private static DataSource pool(String name) {
        var pool = new HikariDataSource();
        pool.setDataSource(TestServer.INSTANCE.access().to(name));
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(32);
        // The server may end before what uses it: closing an application then must not wait for it long.
        pool.setConnectionTimeout(5_000);
        return pool;
    }
}
