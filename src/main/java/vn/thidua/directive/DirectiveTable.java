package vn.thidua.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the register and their history. */
@Repository
class DirectiveTable {

    private final JdbcClient db;
    private final JdbcTemplate batch;
    private final Clock clock;

    DirectiveTable(JdbcClient db, JdbcTemplate batch, Clock clock) {
        this.db = db;
        this.batch = batch;
        this.clock = clock;
    }

    /** A row and what is told of it in the history. */
    record Change(Directive row, String text) {}

    Optional<Directive> find(UUID id) {
        return db.sql("select * from directive where id = :id")
                .param("id", id)
                .query(DirectiveTable::row)
                .optional();
    }

    /** The rows that count of a province, of documents issued between two days. */
    List<Directive> standing(String province, LocalDate first, LocalDate last) {
        return db.sql("""
                        select * from directive
                        where province = :province and withdrawn is null and issued_on between :first and :last
                        """)
                .param("province", province)
                .param("first", first)
                .param("last", last)
                .query(DirectiveTable::row)
                .list();
    }

    /** Whether a row of that unit and document counts already. */
    boolean has(Assignment.Key key) {
        return db.sql("""
                        select exists (select from directive
                        where unit_code = :unit and number = :number and issued_on = :day and withdrawn is null)
                        """)
                .param("unit", key.unitCode())
                .param("number", key.number())
                .param("day", key.issuedOn())
                .query(Boolean.class)
                .single();
    }

    void add(Collection<Change> changes, String by) {
        batch.batchUpdate(
                """
                insert into directive (number, issued_on, issuer, summary, unit_code, speaker, due_words, due_day,
                    last_day, done_on, done_document, reported_on, reported_document, withdrawn, province, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, changes.stream().map(change -> columns(change.row())).toList());
        tell(changes, DirectiveEvent.Kind.ENTERED, "", by);
    }

    /** Writes rows that were read as they are; one that changed since is not written and its place says 0. */
    int[] change(Collection<Change> changes, DirectiveEvent.Kind kind, String reason, String by) {
        var written = batch.batchUpdate(
                """
                update directive set number = ?, issued_on = ?, issuer = ?, summary = ?, unit_code = ?, speaker = ?,
                    due_words = ?, due_day = ?, last_day = ?, done_on = ?, done_document = ?, reported_on = ?,
                    reported_document = ?, withdrawn = ?, province = ?, version = version + 1
                where id = ? and version = ?
                """, changes.stream().map(change -> versioned(change.row())).toList());
        tell(changes, kind, reason, by);
        return written;
    }

    private void tell(Collection<Change> changes, DirectiveEvent.Kind kind, String reason, String by) {
        var now = Timestamp.from(clock.instant());
        batch.batchUpdate(
                """
                insert into directive_event (directive_id, kind, text, reason, done_by, done_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                changes.stream()
                        .map(change -> new Object[] {change.row().id(), kind.name(), change.text(), reason, by, now})
                        .toList());
    }

    /** What was done with a row, the newest first. */
    List<DirectiveEvent> history(UUID id) {
        return db.sql("select * from directive_event where directive_id = :id order by id desc")
                .param("id", id)
                .query((row, number) -> new DirectiveEvent(
                        DirectiveEvent.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("reason"),
                        row.getString("done_by"),
                        row.getTimestamp("done_at").toInstant()))
                .list();
    }

    static Directive row(ResultSet row, int number) throws SQLException {
        var due = new Due(Due.Words.valueOf(row.getString("due_words")), row.getObject("due_day", LocalDate.class));
        var assignment = new Assignment(
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("summary"),
                row.getString("unit_code"),
                due);
        return new Directive(
                row.getObject("id", UUID.class),
                row.getString("province"),
                row.getString("speaker"),
                assignment,
                row.getObject("last_day", LocalDate.class),
                answer(row, "done"),
                answer(row, "reported"),
                row.getString("withdrawn"),
                row.getInt("version"));
    }

    private static @Nullable Answer answer(ResultSet row, String name) throws SQLException {
        var day = row.getObject(name + "_on", LocalDate.class);
        return day == null ? null : new Answer(day, row.getString(name + "_document"));
    }

    private static Object[] versioned(Directive row) {
        var columns = columns(row);
        var versioned = java.util.Arrays.copyOf(columns, columns.length + 1);
        versioned[columns.length] = row.version();
        return versioned;
    }

    private static @Nullable Object[] columns(Directive row) {
        var assignment = row.assignment();
        var done = row.done();
        var reported = row.reported();
        return new @Nullable Object[] {
            assignment.number(),
            assignment.issuedOn(),
            assignment.issuer(),
            assignment.summary(),
            assignment.unitCode(),
            row.speaker(),
            assignment.due().words().name(),
            assignment.due().day(),
            row.lastDay(),
            done == null ? null : done.doneOn(),
            done == null ? null : done.document(),
            reported == null ? null : reported.doneOn(),
            reported == null ? null : reported.document(),
            row.withdrawn(),
            row.province(),
            row.id()
        };
    }
}
