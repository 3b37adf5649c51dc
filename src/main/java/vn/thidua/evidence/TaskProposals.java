package vn.thidua.evidence;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.engine.TaskCases;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposals;
import vn.thidua.nomination.Reading;
import vn.thidua.refusal.Refused;

/** Finds the proposal that a task in the list of work is about. */
@Service
@Transactional(readOnly = true)
public class TaskProposals {

    private final TaskCases cases;
    private final Proposals proposals;
    private final Reading reading;

    TaskProposals(TaskCases cases, Proposals proposals, Reading reading) {
        this.cases = cases;
        this.proposals = proposals;
        this.reading = reading;
    }

    /**
     * The proposal of a task.
     *
     * @throws Refused as not found when the task is about none that the person may read
     */
    public ProposalId ofTask(String taskId, String personId) {
        return cases.keyOf(taskId)
                .flatMap(TaskProposals::id)
                .filter(id -> proposals.find(id).isPresent())
                .map(id -> reading.read(id, personId).id())
                .orElseThrow(() -> new Refused(
                        "task-proposal-not-found", "Công việc này không gắn với hồ sơ đề nghị khen thưởng nào."));
    }

    private static Optional<ProposalId> id(String key) {
        try {
            return Optional.of(ProposalId.of(key));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
