package vn.thidua.database;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Gives a local start its database. The data source is made from the connection details, so Spring starts the server
 * before it and stops the server after the engine and the pool. A given {@code spring.datasource.url} wins, except the
 * word {@code embedded}.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!prod")
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    /** Named although they are PostgreSQL's defaults: what was acknowledged must survive a crash, whatever a file says. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on", "max_connections", "60");

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(@Value("${thidua.database.directory:data/postgres}") String directory) {
        return EmbeddedServer.start(ServerFiles.of(directory), DURABLE);
    }

    @Bean
    JdbcConnectionDetails embeddedServerConnection(EmbeddedServer server) {
        return new EmbeddedServerConnection(server.access());
    }

    private record EmbeddedServerConnection(ServerAccess access) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return ServerAccess.ROLE;
        }

        @Override
        public String getPassword() {
            return access.password();
        }

        @Override
        public String getJdbcUrl() {
            return access.url();
        }
    }
}
