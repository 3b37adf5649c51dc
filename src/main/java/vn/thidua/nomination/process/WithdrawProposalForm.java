package vn.thidua.nomination.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Withdrawing;

/** An officer takes the unit's proposal back. */
@Component
class WithdrawProposalForm implements StartForm {

    private final Withdrawing withdrawing;
    private final ProposalView view;

    WithdrawProposalForm(Withdrawing withdrawing, ProposalView view) {
        this.withdrawing = withdrawing;
        this.view = view;
    }

    @Override
    public String formId() {
        return "withdraw-proposal";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = withdrawing.withdrawable(personId).stream()
                .map(proposal -> new FormOption(label(proposal), proposal.id().toString()).asMap())
                .toList();
        return Map.of("proposalOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        Proposal proposal = withdrawing.withdraw(ProposalId.of(form.text("proposal")), form.text("reason"), personId);
        return new StartedCase(
                proposal.id().toString(),
                Map.of("unitName", view.unitName(proposal), "movementName", view.roundName(proposal)));
    }

    private String label(Proposal proposal) {
        return "%s (%s)".formatted(view.roundName(proposal), proposal.state().label());
    }
}
