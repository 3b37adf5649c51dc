package vn.thidua.draft;

import java.util.Optional;

/** Everybody's drafts, one per person and task. Whoever asks gets their own; there is no way to another's. */
public interface Drafts {

    /** The person's draft of the task, also while the task is with somebody else. */
    Optional<Draft> find(String taskId, String personId);

    /**
     * Saves what the task's assignee typed in place of the version seen last.
     *
     * @param seen the version that the person's page has seen, 0 for none; a draft discarded since is begun anew
     * @throws vn.thidua.refusal.Refused when a newer version is stored, which stays as it is; when the task is gone or
     *     not the person's
     */
    Draft save(String taskId, String personId, DraftContent content, long seen);

    /** Forgets the person's draft of the task, if there is one. */
    void discard(String taskId, String personId);
}
