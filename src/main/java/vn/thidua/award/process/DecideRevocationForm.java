package vn.thidua.award.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.RevocationDecision;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The decider of an award revokes it or lets it stand. */
@Component
class DecideRevocationForm implements TaskForm {

    private final RevocationDecision revocations;
    private final RevocationView view;

    DecideRevocationForm(RevocationDecision revocations, RevocationView view) {
        this.revocations = revocations;
        this.view = view;
    }

    @Override
    public String formId() {
        return "decide-revocation";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        return view.values(task.businessKey());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        revocations.decide(
                UUID.fromString(task.businessKey()),
                form.text("action").equals("REVOKE"),
                form.text("answer"),
                task.personId());
    }
}
