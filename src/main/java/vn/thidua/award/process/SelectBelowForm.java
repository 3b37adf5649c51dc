package vn.thidua.award.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.Selecting;
import vn.thidua.document.Written;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** A parent unit chooses among the units below it. */
@Component
class SelectBelowForm implements TaskForm {

    private final Selecting selecting;
    private final RoundView view;

    SelectBelowForm(Selecting selecting, RoundView view) {
        this.selecting = selecting;
        this.view = view;
    }

    @Override
    public String formId() {
        return "select-below";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var part = selecting.part(UUID.fromString(task.businessKey()));
        var round = view.details(part.round().toString()).round();
        return Map.of(
                "title", round.name(),
                "event", selecting.selection(round.id()).event(),
                "unit", view.unitName(part.unitCode()),
                "quota", selecting.quotaWords(part),
                "deadline", Written.day(round.deadline()),
                "units", OfferedRows.shown(selecting.below(part), false));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var id = UUID.fromString(task.businessKey());
        var chosen = OfferedRows.chosen(selecting.below(selecting.part(id)), form.rows("units"));
        selecting.selectBelow(id, chosen, form.findText("fewerReason").orElse(""), task.personId());
    }
}
