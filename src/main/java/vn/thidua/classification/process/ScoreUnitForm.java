package vn.thidua.classification.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.classification.UnitScoring;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The appraisal team scores a unit beside its self-score. */
@Component
class ScoreUnitForm implements TaskForm {

    private final UnitScoring scoring;
    private final ClassificationView view;

    ScoreUnitForm(UnitScoring scoring, ClassificationView view) {
        this.scoring = scoring;
        this.view = view;
    }

    @Override
    public String formId() {
        return "score-unit";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var part = view.part(task.businessKey());
        var shown = view.sheet(task.businessKey());
        shown.put("missing", part.missing() ? "Đơn vị không tự chấm đúng hạn: mỗi điểm phải ghi căn cứ." : "");
        shown.put("rescoreReason", part.rescoreReason());
        return shown;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var set = view.setOf(view.part(task.businessKey()));
        scoring.score(
                UUID.fromString(task.businessKey()),
                SheetRows.entries(set, form, "score", "scoreNote"),
                task.personId());
    }
}
