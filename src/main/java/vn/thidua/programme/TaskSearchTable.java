package vn.thidua.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches assignments page by page in the database. */
@Repository
class TaskSearchTable {

    private static final String LEADING = " and a.unit_code = :unit";
    private static final String HELPING =
            " and exists (select from reform_coordination c where c.assignment_id = a.id and c.unit_code = :unit)";

    private final JdbcClient db;
    private final Clock clock;

    TaskSearchTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** In the order of the appendix, then by unit. */
    List<TaskRow> rows(TaskSearch search, int first, int most) {
        return db.sql(
                        "select a.*, %s as status from reform_assignment a where %s order by a.position, a.unit_code limit %d offset %d"
                                .formatted(TaskStatus.SQL, where(search), most, first))
                .params(parameters(search))
                .query(TaskSearchTable::row)
                .list();
    }

    int count(TaskSearch search) {
        return db.sql("select count(*) from reform_assignment a where " + where(search))
                .params(parameters(search))
                .query(Integer.class)
                .single();
    }

    /** By section and unit. */
    List<TaskCount> counts(TaskSearch search) {
        return db.sql("""
                select a.section, a.unit_code, %s as status, count(*) as number from reform_assignment a where %s
                group by 1, 2, 3
                """.formatted(TaskStatus.SQL, where(search)))
                .params(parameters(search))
                .query((row, line) -> new TaskCount(
                        row.getString("section"),
                        row.getString("unit_code"),
                        TaskStatus.valueOf(row.getString("status")),
                        row.getInt("number")))
                .list();
    }

    private static String where(TaskSearch search) {
        var where = new StringBuilder("a.programme_code = :programme and a.year = :year");
        if (search.unit() != null) {
            where.append(search.helping() ? HELPING : LEADING);
        }
        if (search.section() != null) {
            where.append(" and a.section = :section");
        }
        if (search.status() != null) {
            where.append(" and %s = :status".formatted(TaskStatus.SQL));
        }
        return where.toString();
    }

    private Map<String, ?> parameters(TaskSearch search) {
        var today = LocalDate.now(clock);
        var parameters = new HashMap<String, Object>();
        parameters.put("programme", search.programme());
        parameters.put("year", search.year());
        parameters.put("unit", search.unit());
        parameters.put("section", search.section());
        parameters.put(
                "status", search.status() == null ? null : search.status().name());
        parameters.put("today", today);
        parameters.put("soon", today.plusDays(TaskStatus.NEARLY_DUE_DAYS));
        return parameters;
    }

    private static TaskRow row(ResultSet row, int line) throws SQLException {
        return new TaskRow(AssignmentTable.assignment(row, line), TaskStatus.valueOf(row.getString("status")));
    }
}
