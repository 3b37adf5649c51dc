package vn.thidua.engine.deploy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what was last seeded of each shipped model. */
@Component
class ModelSeeds {

    /** Held to the end of the transaction, so that two applications starting at once do not both seed. */
    private static final long LOCK = 7_305_842_901L;

    private final JdbcClient jdbc;

    ModelSeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> number)
                .list();
    }

    Optional<String> seededHash(ShippedModel model) {
        return jdbc.sql("select content_hash from seeded_model where resource = ?")
                .param(model.name())
                .query(String.class)
                .optional();
    }

    void remember(ShippedModel model) {
        jdbc.sql("""
                insert into seeded_model (resource, content_hash) values (?, ?)
                on conflict (resource) do update set content_hash = excluded.content_hash, seeded_at = now()
                """).params(model.name(), hash(model.content())).update();
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
