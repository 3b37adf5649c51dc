package vn.thidua.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How to reach the embedded server. Both its roles have the one password kept beside the data. */
record ServerAccess(int port, String password) {

    static final String SUPERUSER = "postgres";

    /** The role of the application; owns its database, which bears the same name, and nothing else. */
    static final String ROLE = "thidua";

    private static final String HOST = "127.0.0.1";

    String url() {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, ROLE);
    }

    /** Idempotent, since a start may be killed between creating the data and this. */
    void createRoleAndDatabase() {
        var server = JdbcClient.create(asSuperuser());
        if (isMissing(server, "select 1 from pg_roles where rolname = ?")) {
            server.sql("create role %s login password '%s'".formatted(ROLE, password))
                    .update();
        }
        if (isMissing(server, "select 1 from pg_database where datname = ?")) {
            server.sql("create database %s owner %s".formatted(ROLE, ROLE)).update();
        }
    }

    private static boolean isMissing(JdbcClient server, String sql) {
        return server.sql(sql).param(ROLE).query(Integer.class).optional().isEmpty();
    }

    DataSource asSuperuser() {
        return connections(SUPERUSER, SUPERUSER);
    }

    /** Connections of the application's role to the named database. */
    DataSource to(String database) {
        return connections(database, ROLE);
    }

    private DataSource connections(String database, String user) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {HOST});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
