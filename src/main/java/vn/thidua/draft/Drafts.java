package vn.thidua.draft;

import java.util.Optional;

/**
 * Everybody's drafts, one per person and form, by the id of what the form belongs to. Whoever asks gets their own; there
 * is no way to another's.
 */
public interface Drafts {

    /** The person's draft. */
    Optional<Draft> find(String id, String personId);

    /**
     * Saves what the person typed in place of the version seen last.
     *
     * @param seen the version that the person's page has seen, 0 for none; a draft discarded since is begun anew
     * @throws vn.thidua.refusal.Refused when a newer version is stored, which stays as it is; when the form is not the
     *     person's to fill in
     */
    Draft save(String id, String personId, DraftContent content, long seen);

    /** Forgets the person's draft, if there is one. */
    void discard(String id, String personId);
}
