package vn.thidua.nomination.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.movement.MovementPlan.DossierPart;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Signing;

/** The head signs the letter of proposal or gives the dossier back. */
@Component
class SignProposalForm implements TaskForm {

    private final Signing signing;
    private final Nominees nominees;
    private final CouncilSessions sessions;
    private final ResubmissionView resubmission;
    private final ProposalView view;

    SignProposalForm(
            Signing signing,
            Nominees nominees,
            CouncilSessions sessions,
            ResubmissionView resubmission,
            ProposalView view) {
        this.signing = signing;
        this.nominees = nominees;
        this.sessions = sessions;
        this.resubmission = resubmission;
        this.view = view;
    }

    @Override
    public String formId() {
        return "sign-proposal";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        Proposal proposal = view.proposal(task.businessKey());
        Map<String, LineResult> votes = new HashMap<>();
        sessions.resultOf(task.businessKey()).forEach(result -> votes.put(result.lineId(), result));
        List<Map<String, Object>> rows = nominees.of(proposal.id()).stream()
                .map(nominee -> row(nominee, votes.get(nominee.id().toString())))
                .toList();
        Map<String, Object> values = new HashMap<>(resubmission.sinceLast(proposal.id()));
        values.putAll(Map.of(
                "title",
                view.title(proposal),
                "nominees",
                rows,
                "reasonForFewer",
                view.reasonForFewer(proposal),
                "parts",
                parts(proposal).stream()
                        .map(part -> Map.of(
                                "part", part.name() + "\n" + part.clause().quoted()))
                        .toList()));
        return values;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        ProposalId id = ProposalId.of(task.businessKey());
        if (form.text("action").equals("SIGN")) {
            Set<String> present = present(view.proposal(task.businessKey()), form);
            signing.sign(id, form.text("documentNumber"), form.date("documentDate"), present, task.personId());
        } else {
            signing.giveBack(id, form.text("reason"), task.personId());
        }
    }

    private List<DossierPart> parts(Proposal proposal) {
        return view.plan(proposal).dossier();
    }

    private Set<String> present(Proposal proposal, SubmittedForm form) {
        List<DossierPart> parts = parts(proposal);
        List<SubmittedForm> rows = form.rows("parts");
        return IntStream.range(0, Math.min(parts.size(), rows.size()))
                .filter(row -> rows.get(row).flag("present"))
                .mapToObj(row -> parts.get(row).code())
                .collect(Collectors.toSet());
    }

    private Map<String, Object> row(Nominee nominee, @Nullable LineResult vote) {
        return Map.of(
                "kind", nominee.kind().label(),
                "label", nominee.label(),
                "verdicts", view.verdictCounts(nominee),
                "votes", vote == null ? "" : votes(vote),
                "result", nominee.state().label());
    }

    private static String votes(LineResult vote) {
        return "%d/%d đồng ý, %d không đồng ý".formatted(vote.votesFor(), vote.members(), vote.votesAgainst());
    }
}
