package vn.thidua.award;

import java.time.Instant;
import java.util.List;
import vn.thidua.movement.NomineeKind;

/** Who stands for an award in a round; given by the capability that holds the proposals. */
public interface RoundCandidates {

    /** Nominees whose appraisal let them through and whose proposal was not withdrawn. */
    List<Candidate> candidates(RoundId round);

    /** Proposals of the round that are still under way: neither appraised to the end nor withdrawn. */
    List<Unfinished> unfinished(RoundId round);

    /**
     * A proposal still under way.
     *
     * @param caseKey the proposal, business key of its process instance
     * @param label   one Vietnamese line: "Sở Y tế - Đang thẩm định"
     */
    record Unfinished(String caseKey, String label) {}

    /**
     * One nominee that can be ranked.
     *
     * @param nomineeId   the nominee
     * @param subject     the same in every round: id of the nominated person, or code of the nominated unit
     * @param label       who, with position and unit, Vietnamese
     * @param unitCode    the proposing unit
     * @param caseKey     the proposal, business key of its process instance
     * @param points      the appraisal's points, 0 to 100
     * @param votesFor    votes in favour at the unit's council
     * @param members     all members of that council; 0 when the route has no council
     * @param woman       preferred by a tie rule that prefers women or collectives of mostly women
     * @param submittedAt when the unit signed
     * @param summary     verdicts in short, Vietnamese: "13 đạt, 1 cần người xem"
     */
    record Candidate(
            String nomineeId,
            NomineeKind kind,
            String subject,
            String label,
            String unitCode,
            String caseKey,
            int points,
            int votesFor,
            int members,
            boolean woman,
            Instant submittedAt,
            String summary) {}
}
