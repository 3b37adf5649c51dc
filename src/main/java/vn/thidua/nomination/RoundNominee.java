package vn.thidua.nomination;

import java.util.List;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.nomination.Hold.Resolution;
import vn.thidua.nomination.Nominee.State;

/**
 * A nominee of a signed proposal with all that speaks for and against it.
 *
 * @param candidate the nominee as the ranking sees it
 * @param lines     the verdicts kept at the last check
 * @param holds     what the nominee is or was held for
 */
public record RoundNominee(
        Nominee nominee, Proposal proposal, Candidate candidate, List<Verdicts.Line> lines, List<Hold> holds) {

    /** Why a person, and no criterion, keeps the nominee out, Vietnamese; empty when nobody does. */
    public String bar() {
        if (proposal.state() == ProposalState.REFUSED && nominee.state() == State.PROPOSED) {
            return "Hồ sơ bị từ chối: " + proposal.reason();
        }
        return Hold.told(holds, Resolution.BARRED);
    }

    /**
     * What somebody still has to decide before the nominee is accepted, beside the criteria, Vietnamese; empty for
     * nothing. Who is accepted stays in the ranking while a comment of the public is looked into.
     */
    public String undecided() {
        return nominee.state() == State.PROPOSED ? Hold.told(holds, null) : "";
    }
}
