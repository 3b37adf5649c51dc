package vn.thidua.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.RoundId;
import vn.thidua.nomination.Hold.Kind;
import vn.thidua.nomination.Hold.Resolution;

/** What nominees are held for. Whoever calls this checks the person first. */
@Repository
public class Holds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Holds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Holds a nominee; an undecided hold with the same key gets the new text, a decided one stays as it is. */
    public void open(UUID nominee, Kind kind, String key, String text) {
        jdbc.sql("""
                        insert into nominee_hold (nominee_id, kind, hold_key, text, opened_at) values (?, ?, ?, ?, ?)
                        on conflict (nominee_id, kind, hold_key) where resolution is distinct from 'LAPSED'
                        do update set text = excluded.text where nominee_hold.resolution is null
                        """).params(nominee, kind.name(), key, text, now()).update();
    }

    /** Ends the undecided holds of that kind whose key is not among those that still stand. */
    public void lapse(UUID nominee, Kind kind, Collection<String> standing, String reason) {
        of(nominee).stream()
                .filter(hold -> hold.resolution() == null && hold.kind() == kind && !standing.contains(hold.key()))
                .forEach(hold -> write(hold.id(), Resolution.LAPSED, reason, "", null));
    }

    /** Every hold of a nominee that did not lapse, the oldest first. */
    public List<Hold> of(UUID nominee) {
        return jdbc.sql("""
                        select * from nominee_hold
                        where nominee_id = ? and resolution is distinct from 'LAPSED' order by id
                        """).param(nominee).query(Holds::read).list();
    }

    /** The hold with that id; an id of none is a programming error. */
    public Hold get(long id) {
        return jdbc.sql("select * from nominee_hold where id = ?")
                .param(id)
                .query(Holds::read)
                .single();
    }

    /** The same of every nominee in a round, by nominee. */
    Map<UUID, List<Hold>> ofRound(RoundId round) {
        return byNominee("p.round_id = ?", round.value());
    }

    /** The same of every nominee of a proposal. */
    Map<UUID, List<Hold>> ofProposal(ProposalId proposal) {
        return byNominee("p.id = ?", proposal.value());
    }

    private Map<UUID, List<Hold>> byNominee(String condition, UUID key) {
        return jdbc.sql("""
                        select h.* from nominee_hold h
                        join nominee n on n.id = h.nominee_id
                        join proposal p on p.id = n.proposal_id
                        where %s and h.resolution is distinct from 'LAPSED' order by h.id
                        """.formatted(condition)).param(key).query(Holds::read).list().stream()
                .collect(Collectors.groupingBy(Hold::nominee));
    }

    /** The holds of a nominee that nobody decided. */
    public List<Hold> unresolved(UUID nominee) {
        return of(nominee).stream().filter(hold -> hold.resolution() == null).toList();
    }

    /** Decides about a hold, or decides otherwise than before. */
    public void resolve(long id, Resolution resolution, String reason, String document, String by) {
        write(id, resolution, reason, document, by);
    }

    private void write(long id, Resolution resolution, String reason, String document, @Nullable String by) {
        jdbc.sql("""
                        update nominee_hold
                        set resolution = ?, reason = ?, document = ?, resolved_by = ?, resolved_at = ? where id = ?
                        """).params(resolution.name(), reason, document, by, now(), id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Hold read(ResultSet row, int number) throws SQLException {
        String resolution = row.getString("resolution");
        return new Hold(
                row.getLong("id"),
                row.getObject("nominee_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("hold_key"),
                row.getString("text"),
                row.getTimestamp("opened_at").toInstant(),
                resolution == null ? null : Resolution.valueOf(resolution),
                row.getString("reason"),
                row.getString("document"),
                row.getString("resolved_by"));
    }
}
