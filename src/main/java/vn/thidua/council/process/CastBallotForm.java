package vn.thidua.council.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.council.Choice;
import vn.thidua.council.CouncilAgenda;
import vn.thidua.council.CouncilMinutes;
import vn.thidua.council.CouncilVote;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** {@code cast-ballot.form}: a member votes on each line of theirs. */
@Component
class CastBallotForm implements TaskForm {

    private final CouncilVote vote;
    private final CouncilMinutes minutes;
    private final CouncilAgenda agenda;

    CastBallotForm(CouncilVote vote, CouncilMinutes minutes, CouncilAgenda agenda) {
        this.vote = vote;
        this.minutes = minutes;
        this.agenda = agenda;
    }

    @Override
    public String formId() {
        return "cast-ballot";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var lines = vote.ballotOf(task.businessKey(), task.personId());
        List<Map<String, Object>> ballots = lines.stream()
                .map(line -> Map.<String, Object>of("lineId", line.id()))
                .toList();
        return Map.of(
                "title", agenda.titleOf(task.businessKey()),
                "meeting", SessionText.meeting(minutes.session(task.businessKey())),
                "lineOptions", Options.ofLines(lines),
                "ballots", ballots);
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var choices = new HashMap<String, Choice>();
        form.rows("ballots").forEach(row -> choices.put(row.text("lineId"), Choice.valueOf(row.text("choice"))));
        vote.cast(task.businessKey(), task.personId(), choices);
    }
}
