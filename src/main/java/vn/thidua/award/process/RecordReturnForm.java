package vn.thidua.award.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.ReturnRecord;
import vn.thidua.award.RevocationDecision;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The unit or the clerk records that certificate and money were given back. */
@Component
class RecordReturnForm implements TaskForm {

    private final RevocationDecision revocations;
    private final RevocationView view;

    RecordReturnForm(RevocationDecision revocations, RevocationView view) {
        this.revocations = revocations;
        this.view = view;
    }

    @Override
    public String formId() {
        return "record-return";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        return view.revoked(task.businessKey());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var returned = new ReturnRecord(
                form.date("objectDay"),
                form.text("objectDocument"),
                form.findDate("moneyDay").orElse(null),
                form.findText("moneyDocument").orElse(null),
                form.findText("note").orElse(""));
        revocations.recordReturn(UUID.fromString(task.businessKey()), returned, task.personId());
    }
}
