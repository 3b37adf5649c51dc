package vn.thidua.award.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.RevocationDecision;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The clerk numbers and dates the signed decision that revokes an award. */
@Component
class IssueRevocationForm implements TaskForm {

    private final RevocationDecision revocations;
    private final RevocationView view;

    IssueRevocationForm(RevocationDecision revocations, RevocationView view) {
        this.revocations = revocations;
        this.view = view;
    }

    @Override
    public String formId() {
        return "issue-revocation";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        return view.answered(task.businessKey());
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var document = new OfficialDocument(form.text("decisionNumber"), form.date("decisionDate"));
        revocations.issue(UUID.fromString(task.businessKey()), document, task.personId());
    }
}
