package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.PublicList.Entry;
import vn.thidua.movement.NomineeKind;

/** The lists shown to the public. */
@Repository
class PublicListTable {

    private final JdbcClient db;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    PublicListTable(JdbcClient db, JdbcTemplate jdbc, Clock clock) {
        this.db = db;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PublicList> find(RoundId id) {
        return db.sql("select * from public_list where round_id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    /** The lists whose time for comments is not over on that day, the nearest end first. */
    List<PublicList> openOn(LocalDate day) {
        return db.sql("select * from public_list where last_day >= ? order by last_day, round_id")
                .param(day)
                .query(this::read)
                .list();
    }

    void add(PublicList list) {
        db.sql("insert into public_list (round_id, published_on, last_day, explanation) values (?, ?, ?, ?)")
                .params(list.round().value(), list.publishedOn(), list.lastDay(), list.explanation())
                .update();
        jdbc.batchUpdate(
                """
                insert into public_list_entry (round_id, nominee_id, position, case_key, kind, name, unit_name)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                IntStream.range(0, list.entries().size())
                        .mapToObj(position -> columns(list, position))
                        .toList());
    }

    void end(RoundId id) {
        db.sql("update public_list set ended_at = ? where round_id = ? and ended_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    private static Object[] columns(PublicList list, int position) {
        Entry entry = list.entries().get(position);
        return new Object[] {
            list.round().value(),
            entry.nomineeId(),
            position,
            entry.caseKey(),
            entry.kind().name(),
            entry.name(),
            entry.unit()
        };
    }

    private PublicList read(ResultSet row, int number) throws SQLException {
        var id = new RoundId(row.getObject("round_id", UUID.class));
        return new PublicList(
                id,
                row.getObject("published_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("explanation"),
                row.getTimestamp("ended_at") != null,
                entries(id));
    }

    private List<Entry> entries(RoundId id) {
        return db.sql("select * from public_list_entry where round_id = ? order by position")
                .param(id.value())
                .query((row, number) -> new Entry(
                        row.getString("nominee_id"),
                        row.getString("case_key"),
                        NomineeKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("unit_name")))
                .list();
    }
}
