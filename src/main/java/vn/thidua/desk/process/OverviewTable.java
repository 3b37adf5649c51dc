package vn.thidua.desk.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.desk.TaskChoices;
import vn.thidua.desk.TaskChoices.ProcessChoice;
import vn.thidua.desk.TaskCounts;
import vn.thidua.desk.TaskOverview;
import vn.thidua.organisation.VietnameseOrder;

/** Counts open tasks and gathers what they can be narrowed to, both in one pass over them. */
@Component
class OverviewTable {

    private final JdbcClient db;
    private final Clock clock;

    OverviewTable(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param done how many tasks the person has completed, which are no longer open */
    TaskOverview of(Seat seat, long done) {
        var rows = seat.in(db.sql(TaskSql.overview()), Timestamp.from(clock.instant()))
                .query(OverviewTable::row)
                .list();
        var counts = new TaskCounts(
                sum(rows, Row::mine), sum(rows, Row::group), sum(rows, Row::overdue), sum(rows, Row::led), done);
        return new TaskOverview(
                counts, new TaskChoices(processes(rows), names(rows, Row::unit), names(rows, Row::movement)));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ProcessChoice(row.getString("process_key"), row.getString("process")),
                Objects.requireNonNullElse(row.getString("unit"), ""),
                Objects.requireNonNullElse(row.getString("movement"), ""),
                row.getLong("mine"),
                row.getLong("others"),
                row.getLong("overdue"),
                row.getLong("led"));
    }

    private static long sum(List<Row> rows, ToLongFunction<Row> count) {
        return rows.stream().mapToLong(count).sum();
    }

    /** Of a process that was renamed, the versions with open tasks share a key. */
    private static List<ProcessChoice> processes(List<Row> rows) {
        return rows.stream()
                .map(Row::process)
                .collect(Collectors.toMap(ProcessChoice::key, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .sorted((one, other) -> VietnameseOrder.TEXTS.compare(one.name(), other.name()))
                .toList();
    }

    private static List<String> names(List<Row> rows, Function<Row, String> name) {
        return rows.stream()
                .map(name)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted(VietnameseOrder.TEXTS)
                .toList();
    }

    /** The tasks of one process, unit and movement. */
    private record Row(
            ProcessChoice process, String unit, String movement, long mine, long group, long overdue, long led) {}
}
