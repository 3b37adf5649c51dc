package vn.thidua.nomination.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds.Round;
import vn.thidua.document.Written;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.nomination.Opening;
import vn.thidua.nomination.Opening.Offer;
import vn.thidua.nomination.Proposal;

/** An officer opens the unit's proposal in a round. */
@Component
class StartProposalForm implements StartForm {

    private static final int LONGEST_NOTES = 4000;

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
        List<Offer> offers = opening.roundsFor(personId);
        List<Map<String, Object>> options = offers.stream()
                .map(offer -> new FormOption(label(offer), offer.round().id().toString()).asMap())
                .toList();
        return Map.of("roundOptions", options, "planNotes", notes(offers));
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        Proposal proposal = opening.open(RoundId.of(form.text("round")), personId);
        return new StartedCase(
                proposal.id().toString(),
                Map.of("unitName", view.unitName(proposal), "movementName", view.roundName(proposal)));
    }

    /** What to know about each plan in which the person may propose, no longer than its field. */
    private String notes(List<Offer> offers) {
        String notes = offers.stream()
                .filter(offer -> offer.obstacle().isEmpty())
                .map(offer -> view.notes(offer.round()))
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return notes.substring(0, Math.min(notes.length(), LONGEST_NOTES));
    }

    private static String label(Offer offer) {
        Round round = offer.round();
        return "%s (hạn nộp %s%s)"
                .formatted(
                        round.name(),
                        Written.day(round.deadline()),
                        offer.obstacle().isPresent() ? "; không nhận hồ sơ mới từ bạn" : "");
    }
}
