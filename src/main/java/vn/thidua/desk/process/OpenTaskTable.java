package vn.thidua.desk.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.desk.OpenTask;
import vn.thidua.desk.TaskPage;
import vn.thidua.desk.TaskQuestion;
import vn.thidua.desk.TaskQuestion.Order;

/** Reads open tasks from the engine's tables, page by page. */
@Component
class OpenTaskTable {

    private static final String DETAILS = """
            select t.id_, t.name_, about.process, coalesce(about.case_key, t.proc_inst_id_) as case_key, about.unit,
                   about.movement, t.assignee_, h.full_name, held.since, t.create_time_, t.due_date_, t.follow_up_date_,
                   page.key, t.due_date_ < :now as overdue,
                   exists (select from act_ru_identitylink where task_id_ = t.id_ and type_ = 'candidate') as released
            from page join act_ru_task t on t.id_ = page.id_
            """ + TaskSql.ABOUT + """
            left join person h on h.id = t.assignee_
            left join lateral (
              select max(l.timestamp_) as since from act_hi_identitylink l
              where l.task_id_ = t.id_ and l.type_ = 'assignee' and l.operation_type_ = 'add' and l.user_id_ = t.assignee_
            ) held on true
            """;

    private final JdbcClient db;
    private final Clock clock;

    OpenTaskTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    TaskPage<OpenTask> page(TaskQuestion question, String after, Seat seat) {
        var cursor = question.order() == Order.UNIT ? Cursor.read(after) : Cursor.readMoment(after);
        var rows = seat.in(db.sql(sql(question, cursor != null)), Timestamp.from(clock.instant()))
                .param("process", question.process())
                .param("unit", question.unit())
                .param("movement", question.movement())
                .param("words", question.words())
                .param("key", cursor == null ? "" : cursor.key())
                .param("id", cursor == null ? "" : cursor.id())
                .param("most", Placed.ROWS)
                .query(OpenTaskTable::placed)
                .list();
        return Placed.page(rows);
    }

    private static String sql(TaskQuestion question, boolean later) {
        var key = TaskSql.key(question.order());
        var newest = question.order() == Order.NEWEST;
        var order = newest ? "%s desc, t.id_ desc".formatted(key) : "%s, t.id_".formatted(key);
        var parameter = question.order() == Order.UNIT ? ":key" : ":key::timestamp";
        var rest = later ? " and (%s, t.id_) %s (%s, :id)".formatted(key, newest ? "<" : ">", parameter) : "";
        return "with page as (select t.id_, (%s)::text as key %s%s order by %s limit :most) "
                        .formatted(key, TaskSql.asked(question), rest, order)
                + DETAILS + "order by " + order;
    }

    private static Placed<OpenTask> placed(ResultSet row, int number) throws SQLException {
        var task = new OpenTask(
                row.getString("id_"),
                row.getString("name_"),
                Objects.requireNonNullElse(row.getString("process"), ""),
                row.getString("case_key"),
                Objects.requireNonNullElse(row.getString("unit"), ""),
                Objects.requireNonNullElse(row.getString("movement"), ""),
                row.getString("assignee_"),
                row.getString("full_name"),
                moment(row, "since"),
                row.getTimestamp("create_time_").toInstant(),
                moment(row, "due_date_"),
                row.getBoolean("overdue"),
                moment(row, "follow_up_date_"),
                row.getBoolean("released"));
        return new Placed<>(task, new Cursor(row.getString("key"), task.id()));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
