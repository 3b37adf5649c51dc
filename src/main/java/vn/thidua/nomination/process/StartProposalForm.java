package vn.thidua.nomination.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds.Round;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.nomination.Opening;
import vn.thidua.nomination.Proposal;

/** An officer opens the unit's proposal in a round. */
@Component
class StartProposalForm implements StartForm {

    private final Opening opening;
    private final ProposalView view;

    StartProposalForm(Opening opening, ProposalView view) {
        this.opening = opening;
        this.view = view;
    }

    @Override
    public String formId() {
        return "start-proposal";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = opening.roundsFor(personId).stream()
                .map(round -> new FormOption(label(round), round.id().toString()).asMap())
                .toList();
        return Map.of("roundOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        Proposal proposal = opening.open(RoundId.of(form.text("round")), personId);
        return new StartedCase(
                proposal.id().toString(),
                Map.of("unitName", view.unitName(proposal), "movementName", view.roundName(proposal)));
    }

    private static String label(Round round) {
        return "%s (hạn nộp %s)".formatted(round.name(), ProposalView.day(round.deadline()));
    }
}
