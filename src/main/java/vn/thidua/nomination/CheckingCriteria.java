package vn.thidua.nomination;

import java.util.List;
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
    private final AchievementReuse achievements;
    private final InitiativeReuse initiatives;

    CheckingCriteria(
            Proposals proposals,
            Nominees nominees,
            Rounds rounds,
            CriteriaCheck criteria,
            Verdicts verdicts,
            AchievementReuse achievements,
            InitiativeReuse initiatives) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.criteria = criteria;
        this.verdicts = verdicts;
        this.achievements = achievements;
        this.initiatives = initiatives;
    }

    /**
     * Checks with the figures of this moment, writes the verdicts, and holds who was awarded for the same before;
     * checking again changes nothing else.
     */
    public void check(ProposalId id) {
        RoundId round = proposals.get(id).round();
        MovementPlan plan = rounds.planOf(round);
        int year = rounds.yearOf(round);
        List<Nominee> list = nominees.of(id, State.PROPOSED);
        for (Nominee nominee : list) {
            verdicts.write(nominee.id(), criteria.check(plan, year, nominee.subject()));
            initiatives.read(nominee);
        }
        list.forEach(achievements::hold);
        list.forEach(initiatives::hold);
    }
}
