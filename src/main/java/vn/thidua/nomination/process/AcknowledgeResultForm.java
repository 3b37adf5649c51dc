package vn.thidua.nomination.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;
import vn.thidua.nomination.Acknowledging;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalId;

/** The unit sees what became of each nominee, awarded or not, and confirms it was told. */
@Component
class AcknowledgeResultForm implements TaskForm {

    private final Acknowledging acknowledging;
    private final Nominees nominees;
    private final ProposalView view;

    AcknowledgeResultForm(Acknowledging acknowledging, Nominees nominees, ProposalView view) {
        this.acknowledging = acknowledging;
        this.nominees = nominees;
        this.view = view;
    }

    @Override
    public String formId() {
        return "acknowledge-result";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        Proposal proposal = view.proposal(task.businessKey());
        List<Map<String, Object>> rows = nominees.of(proposal.id()).stream()
                .<Map<String, Object>>map(nominee -> Map.of(
                        "kind", nominee.kind().label(),
                        "label", nominee.label(),
                        "result", nominee.state().label(),
                        "reason", nominee.reason()))
                .toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", view.title(proposal));
        values.put("refusalReason", ProposalView.orEmpty(proposal.reason()));
        values.put("nominees", rows);
        return values;
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        acknowledging.acknowledge(ProposalId.of(task.businessKey()), task.personId());
    }
}
