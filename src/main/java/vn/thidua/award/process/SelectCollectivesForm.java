package vn.thidua.award.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.Selecting;
import vn.thidua.document.Written;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The ranking desk chooses the collectives that may propose. */
@Component
class SelectCollectivesForm implements TaskForm {

    private final Selecting selecting;
    private final RoundView view;

    SelectCollectivesForm(Selecting selecting, RoundView view) {
        this.selecting = selecting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "select-collectives";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var round = view.details(task.businessKey()).round();
        var selection = selecting.selection(round.id());
        return Map.of(
                "title", round.name(),
                "event", selection.event(),
                "year", String.valueOf(round.year()),
                "clause",
                        "%s: “%s”"
                                .formatted(
                                        selection.clause().source(),
                                        selection.clause().text()),
                "deadline", Written.day(round.deadline()),
                "units", OfferedRows.shown(selecting.toRankingDesk(round.id()), true));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = RoundId.of(task.businessKey());
        selecting.select(id, OfferedRows.chosen(selecting.toRankingDesk(id), form.rows("units")), task.personId());
    }
}
