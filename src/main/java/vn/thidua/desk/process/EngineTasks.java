package vn.thidua.desk.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.desk.DoneTask;
import vn.thidua.desk.OpenTask;
import vn.thidua.desk.TaskChoices;
import vn.thidua.desk.TaskChoices.ProcessChoice;
import vn.thidua.desk.TaskCounts;
import vn.thidua.desk.TaskPage;
import vn.thidua.desk.TaskQuestion;
import vn.thidua.desk.TaskQuestion.Tab;
import vn.thidua.desk.Tasks;
import vn.thidua.organisation.VietnameseOrder;

/** Reads the engine's tables, whose names and columns are those of its published schema. */
@Service
@Transactional(readOnly = true)
class EngineTasks implements Tasks {

    private final JdbcClient db;
    private final Seats seats;
    private final OpenTaskTable open;
    private final DoneTaskTable done;
    private final Clock clock;

    EngineTasks(JdbcClient db, Seats seats, OpenTaskTable open, DoneTaskTable done, Clock clock) {
        this.db = db;
        this.seats = seats;
        this.open = open;
        this.done = done;
        this.clock = clock;
    }

    @Override
    public TaskPage<OpenTask> open(TaskQuestion question, String after, String personId) {
        return open.page(question, after, seats.of(personId));
    }

    @Override
    public TaskPage<DoneTask> done(String words, String after, String personId) {
        return done.page(words, after, personId);
    }

    @Override
    public TaskCounts counts(String personId) {
        var seat = seats.of(personId);
        return new TaskCounts(
                count(Tab.MINE, seat),
                count(Tab.GROUP, seat),
                count(Tab.OVERDUE, seat),
                seat.led().isEmpty() ? 0 : count(Tab.LED, seat),
                done.count(personId));
    }

    @Override
    public TaskChoices choices(String personId) {
        var rows = seated(
                        "select distinct p.key_ as key, coalesce(p.name_, p.key_) as process, unit.name as unit,"
                                + " movement.name as movement " + TaskSql.anyTab(),
                        seats.of(personId))
                .query((row, number) -> new String[] {
                    row.getString("key"), row.getString("process"), row.getString("unit"), row.getString("movement")
                })
                .list();
        return new TaskChoices(
                processes(rows),
                names(rows.stream().map(row -> row[2])),
                names(rows.stream().map(row -> row[3])));
    }

    private static List<ProcessChoice> processes(List<String[]> rows) {
        var processes = new ArrayList<ProcessChoice>();
        rows.stream()
                .map(row -> new ProcessChoice(row[0], row[1]))
                .filter(one -> processes.stream().noneMatch(other -> other.key().equals(one.key())))
                .forEach(processes::add);
        processes.sort((one, other) -> VietnameseOrder.TEXTS.compare(one.name(), other.name()));
        return processes;
    }

    private static List<String> names(Stream<String> names) {
        return names.filter(name -> name != null)
                .distinct()
                .sorted(VietnameseOrder.TEXTS)
                .toList();
    }

    private long count(Tab tab, Seat seat) {
        return seated(TaskSql.count(tab), seat).query(Long.class).single();
    }

    private JdbcClient.StatementSpec seated(String sql, Seat seat) {
        return seat.in(db.sql(sql), Timestamp.from(clock.instant()));
    }
}
