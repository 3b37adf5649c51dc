package vn.thidua.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.programme.Assignment.Stage;
import vn.thidua.refusal.Refused;

/** Assignments as they stand; every step is taken only from the stage it belongs to. */
@Repository
class AssignmentTable {

    private static final String ADD = """
            insert into reform_assignment (id, plan_id, programme_code, year, section, task, position, unit_code, kind,
                                           last_day, explanation, day_settled, quarter, stage)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
            """;
    private static final int BATCH = 500;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    AssignmentTable(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** Adds new assignments of one plan. */
    void add(YearlyPlan plan, List<Assignment> assignments) {
        batches.batchUpdate(ADD, assignments, BATCH, (row, one) -> {
            row.setObject(1, one.id());
            row.setObject(2, plan.id());
            row.setString(3, plan.programme());
            row.setInt(4, one.year());
            row.setString(5, one.section());
            row.setString(6, one.task());
            row.setInt(7, one.position());
            row.setString(8, one.unit());
            row.setString(9, one.kind().name());
            row.setObject(10, one.lastDay());
            row.setString(11, one.explanation());
            row.setBoolean(12, one.daySettled());
            row.setInt(13, one.quarter());
        });
    }

    Assignment get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Nobody was given a task under " + id));
    }

    Optional<Assignment> find(UUID id) {
        return db.sql("select * from reform_assignment where id = ?")
                .param(id)
                .query(AssignmentTable::assignment)
                .optional();
    }

    /** The unit names the day. */
    void nameDay(UUID id, LocalDate day, String explanation) {
        move(db.sql("""
                update reform_assignment set last_day = :day, explanation = :explanation, day_settled = true
                where id = :id and stage in ('OPEN', 'RETURNED') and not day_settled
                """).param("day", day).param("explanation", explanation).param("id", id));
    }

    /** The last day of the year stands; settling it again changes nothing. */
    boolean settleDay(UUID id) {
        return db.sql("update reform_assignment set day_settled = true where id = ? and not day_settled")
                        .param(id)
                        .update()
                == 1;
    }

    void handIn(UUID id, LocalDate day, boolean nothingArose) {
        move(db.sql("""
                update reform_assignment set stage = 'HANDED_IN', handed_in_on = :day, nothing_arose = :nothing
                where id = :id and stage in ('OPEN', 'RETURNED')
                """).param("day", day).param("nothing", nothingArose).param("id", id));
    }

    /** The next quarter's turn; false when that quarter's turn was over already. */
    boolean endQuarter(UUID id, int quarter) {
        return db.sql("""
                update reform_assignment set quarter = quarter + 1
                where id = :id and quarter = :quarter and quarter < 4 and stage in ('OPEN', 'RETURNED')
                """).param("id", id).param("quarter", quarter).update() == 1;
    }

    /** @param day on which the standing body had the product */
    void accept(UUID id, LocalDate day) {
        move(db.sql("""
                update reform_assignment
                set stage = case when nothing_arose then 'NOT_NEEDED' else 'ACCEPTED' end, handed_in_on = :day
                where id = :id and stage = 'HANDED_IN'
                """).param("day", day).param("id", id));
    }

    void giveBack(UUID id) {
        move(db.sql("update reform_assignment set stage = 'RETURNED' where id = :id and stage = 'HANDED_IN'")
                .param("id", id));
    }

    /** Gives it back with more time. */
    void extend(UUID id, LocalDate lastDay, String explanation) {
        db.sql("update reform_assignment set last_day = ?, explanation = ? where id = ?")
                .params(lastDay, explanation, id)
                .update();
    }

    private static void move(StatementSpec update) {
        if (update.update() == 0) {
            throw new Refused(
                    "reform-task-changed",
                    "Nhiệm vụ đã chuyển sang bước khác; hãy tải lại trang để xem tình trạng mới.");
        }
    }

    static Assignment assignment(ResultSet row, int line) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getInt("year"),
                row.getString("section"),
                row.getString("task"),
                row.getInt("position"),
                row.getString("unit_code"),
                Due.Kind.valueOf(row.getString("kind")),
                row.getObject("last_day", LocalDate.class),
                row.getString("explanation"),
                row.getBoolean("day_settled"),
                row.getInt("quarter"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("nothing_arose"),
                row.getObject("handed_in_on", LocalDate.class));
    }
}
