package vn.thidua.desk.process;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.desk.DoneTask;
import vn.thidua.desk.OpenTask;
import vn.thidua.desk.TaskOverview;
import vn.thidua.desk.TaskPage;
import vn.thidua.desk.TaskQuestion;
import vn.thidua.desk.TaskQuestion.Tab;
import vn.thidua.desk.Tasks;

/** Reads the engine's tables, whose names and columns are those of its published schema. */
@Service
@Transactional(readOnly = true)
class EngineTasks implements Tasks {

    private final Seats seats;
    private final OpenTaskTable open;
    private final DoneTaskTable done;
    private final OverviewTable overview;

    EngineTasks(Seats seats, OpenTaskTable open, DoneTaskTable done, OverviewTable overview) {
        this.seats = seats;
        this.open = open;
        this.done = done;
        this.overview = overview;
    }

    @Override
    public TaskPage<OpenTask> open(TaskQuestion question, String after, String personId) {
        var seat = question.tab() == Tab.LED ? seats.leading(personId) : seats.of(personId);
        return open.page(question, after, seat);
    }

    @Override
    public TaskPage<DoneTask> done(String words, String after, String personId) {
        return done.page(words, after, personId);
    }

    @Override
    public TaskOverview overview(String personId) {
        return overview.of(seats.leading(personId), done.count(personId));
    }
}
