package vn.thidua.nomination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.nomination.Appraising;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;

/** The lead of the appraising body decides about a proposal signed after the deadline. */
@Component
class AdmitLateProposalForm implements TaskForm {

    private final Appraising appraising;
    private final ProposalView view;
    private final Clock clock;

    AdmitLateProposalForm(Appraising appraising, ProposalView view, Clock clock) {
        this.appraising = appraising;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "admit-late-proposal";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        Proposal proposal = view.proposal(task.businessKey());
        Proposal.Signature signature = proposal.signature();
        Clause clause = view.plan(proposal).clauses().get("deadline");
        return Map.of(
                "title",
                view.title(proposal),
                "deadline",
                view.deadline(proposal),
                "signedOn",
                signature == null ? "" : Written.day(dayOf(signature)),
                "clause",
                clause == null ? "" : "> %s (%s)".formatted(clause.text(), clause.source()));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        ProposalId id = ProposalId.of(task.businessKey());
        if (form.text("action").equals("ADMIT")) {
            appraising.admit(id, form.text("reason"), task.personId());
        } else {
            appraising.refuseLate(id, form.text("reason"), task.personId());
        }
    }

    private LocalDate dayOf(Proposal.Signature signature) {
        return LocalDate.ofInstant(signature.signedAt(), clock.getZone());
    }
}
