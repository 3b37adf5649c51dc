package vn.thidua.draft.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.draft.Draft;
import vn.thidua.draft.DraftContent;
import vn.thidua.draft.StartDrafts;
import vn.thidua.engine.StartFollower;
import vn.thidua.refusal.Refused;

/** Every statement names the person. The case's own transaction ends the draft; what nobody goes on with ends by age. */
@Repository
class StartDraftTable implements StartDrafts, StartFollower {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Startable startable;

    StartDraftTable(JdbcClient jdbc, Clock clock, Startable startable) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.startable = startable;
    }

    @Override
    public Optional<Draft> find(String processKey, String personId) {
        startable.require(processKey, personId);
        forgetOld();
        return stored(processKey, personId);
    }

    @Override
    public Draft save(String processKey, String personId, DraftContent content, long seen) {
        startable.require(processKey, personId);
        forgetOld();
        return write(processKey, personId, content, seen).orElseThrow(() -> newer(processKey, personId));
    }

    @Override
    public void discard(String processKey, String personId) {
        jdbc.sql("delete from start_draft where process_key = :process and person_id = :person")
                .param("process", processKey)
                .param("person", personId)
                .update();
    }

    @Override
    public void started(String personId, String processKey) {
        discard(processKey, personId);
    }

    private Optional<Draft> stored(String processKey, String personId) {
        return jdbc.sql("select * from start_draft where process_key = :process and person_id = :person")
                .param("process", processKey)
                .param("person", personId)
                .query(DraftRow::draft)
                .optional();
    }

    private Optional<Draft> write(String processKey, String personId, DraftContent content, long seen) {
        return jdbc.sql("""
                        insert into start_draft as stored
                            (process_key, person_id, content, fingerprint, version, saved_at)
                        values (:process, :person, :content, :fingerprint, nextval('draft_version'), :now)
                        on conflict (process_key, person_id) do update
                        set content = excluded.content, fingerprint = excluded.fingerprint,
                            version = excluded.version, saved_at = excluded.saved_at
                        where stored.version = :seen
                        returning *
                        """)
                .param("process", processKey)
                .param("person", personId)
                .param("content", content.values())
                .param("fingerprint", content.fingerprint())
                .param("now", Timestamp.from(clock.instant()))
                .param("seen", seen)
                .query(DraftRow::draft)
                .optional();
    }

    private Refused newer(String processKey, String personId) {
        var savedAt = stored(processKey, personId).map(Draft::savedAt).orElseGet(clock::instant);
        return DraftRow.changed(savedAt.atZone(clock.getZone()));
    }

    private void forgetOld() {
        jdbc.sql("delete from start_draft where saved_at < :oldest")
                .param("oldest", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
