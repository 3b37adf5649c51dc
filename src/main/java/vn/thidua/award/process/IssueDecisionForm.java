package vn.thidua.award.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundDecision;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundLine;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.Written;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The clerk numbers and dates the signed decision. */
@Component
class IssueDecisionForm implements TaskForm {

    private final RoundDecision decision;
    private final RoundView view;

    IssueDecisionForm(RoundDecision decision, RoundView view) {
        this.decision = decision;
        this.view = view;
    }

    @Override
    public String formId() {
        return "issue-decision";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var details = view.details(task.businessKey());
        var approved =
                view.lines(details.id()).stream().filter(RoundLine::approved).toList();
        var resolvedOn = Objects.requireNonNull(details.resolvedOn(), "The lines were not decided");
        return Map.of(
                "title", details.round().name(),
                "resolvedOn", Written.day(resolvedOn),
                "signature", details.resolvedAs().replace("\n", "  \n"),
                "approvedText", view.approvedText(details.id()),
                "approved", view.rows(approved),
                "more", view.more(details.id(), approved));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var document = new OfficialDocument(form.text("decisionNumber"), form.date("decisionDate"));
        decision.issue(RoundId.of(task.businessKey()), document, task.personId());
    }
}
