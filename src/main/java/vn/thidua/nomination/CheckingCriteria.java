package vn.thidua.nomination;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.movement.CriteriaCheck;
import vn.thidua.movement.MovementPlan;
import vn.thidua.nomination.Nominee.State;

/** Lets the machine check every nominee of a proposal against the criteria of its movement. */
@Service
@Transactional
public class CheckingCriteria {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Rounds rounds;
    private final CriteriaCheck criteria;
    private final Verdicts verdicts;

    CheckingCriteria(Proposals proposals, Nominees nominees, Rounds rounds, CriteriaCheck criteria, Verdicts verdicts) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.criteria = criteria;
        this.verdicts = verdicts;
    }

    /** Checks with the figures of this moment and writes the verdicts; checking again changes nothing else. */
    public void check(ProposalId id) {
        RoundId round = proposals.get(id).round();
        MovementPlan plan = rounds.planOf(round);
        int year = rounds.yearOf(round);
        for (Nominee nominee : nominees.of(id, State.PROPOSED)) {
            verdicts.write(nominee.id(), criteria.check(plan, year, nominee.subject()));
        }
    }
}
