package vn.thidua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.Substitution.End;

/** Rows of the tables {@code substitution} and {@code substitution_end}; only ever added to. */
@Repository
class SubstitutionTable {

    private static final String ALL = """
            select s.*, e.ended_by, e.ended_at, e.reason as end_reason
            from substitution s left join substitution_end e on e.substitution_id = s.id
            """;

    private final JdbcClient jdbc;

    SubstitutionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the end of the transaction nobody else does the same: two appointments of one person at the same moment
     * would each be checked against what the other one adds.
     */
    void lock(String... names) {
        Stream.of(names).sorted().forEach(name -> jdbc.sql(
                        "select pg_advisory_xact_lock(hashtext('substitution'), hashtext(?))")
                .param(name)
                .query()
                .singleRow());
    }

    /** Every substitution there ever was, the newest first. */
    List<Substitution> all() {
        return jdbc.sql(ALL + "order by s.first_day desc, s.appointed_at desc, s.id")
                .query(SubstitutionTable::row)
                .list();
    }

    Optional<Substitution> find(UUID id) {
        return jdbc.sql(ALL + "where s.id = ?")
                .param(id)
                .query(SubstitutionTable::row)
                .optional();
    }

    /** Substitutions in which the person is absent or stands in. */
    List<Substitution> naming(String personId) {
        return jdbc.sql(ALL + "where :person in (s.absent_id, s.substitute_id)")
                .param("person", personId)
                .query(SubstitutionTable::row)
                .list();
    }

    void add(Substitution one, String substituteUnit) {
        var document = one.document();
        jdbc.sql("""
                        insert into substitution values (:id, :absent, :role, :unit, :substitute, :substituteUnit, :capacity,
                            :first, :last, :scope, :number, :date, :reason, :by, :at)
                        """)
                .param("id", one.id())
                .param("absent", one.absentId())
                .param("role", one.role().name())
                .param("unit", one.unitCode())
                .param("substitute", one.substituteId())
                .param("substituteUnit", substituteUnit)
                .param("capacity", one.capacity().name())
                .param("first", one.firstDay())
                .param("last", one.lastDay())
                .param("scope", one.scope())
                .param("number", document == null ? null : document.number())
                .param("date", document == null ? null : document.date())
                .param("reason", one.reason())
                .param("by", one.appointedBy())
                .param("at", Timestamp.from(one.appointedAt()))
                .update();
    }

    void end(UUID id, String by, Instant at, String reason) {
        jdbc.sql("insert into substitution_end values (?, ?, ?, ?)")
                .params(id, by, Timestamp.from(at), reason)
                .update();
    }

    private static Substitution row(ResultSet row, int number) throws SQLException {
        return new Substitution(
                row.getObject("id", UUID.class),
                row.getString("absent_id"),
                Role.valueOf(row.getString("role")),
                row.getString("unit_code"),
                row.getString("substitute_id"),
                Capacity.valueOf(row.getString("capacity")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("scope"),
                document(row),
                row.getString("reason"),
                row.getString("appointed_by"),
                row.getTimestamp("appointed_at").toInstant(),
                end(row));
    }

    private static @Nullable OfficialDocument document(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return number == null ? null : new OfficialDocument(number, row.getObject("document_date", LocalDate.class));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        var by = row.getString("ended_by");
        return by == null ? null : new End(by, row.getTimestamp("ended_at").toInstant(), row.getString("end_reason"));
    }
}
