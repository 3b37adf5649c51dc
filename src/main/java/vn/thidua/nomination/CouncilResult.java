package vn.thidua.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.council.CouncilAgenda;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.CouncilSessions.Rule;
import vn.thidua.movement.MovementPlan.VoteBase;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

/** Puts a proposal's nominees before the council its route names and takes the result over. */
@Service
@Transactional
public class CouncilResult implements CouncilAgenda {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Rounds rounds;
    private final CouncilSessions sessions;
    private final Organisation organisation;
    private final Authority authority;
    private final ProposalHistory history;

    CouncilResult(
            Proposals proposals,
            Nominees nominees,
            Rounds rounds,
            CouncilSessions sessions,
            Organisation organisation,
            Authority authority,
            ProposalHistory history) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.sessions = sessions;
        this.organisation = organisation;
        this.authority = authority;
        this.history = history;
    }

    /** Drops the nominees the council did not carry; with nobody left the proposal ends. */
    public void apply(ProposalId id) {
        Proposal proposal = proposals.get(id);
        if (proposal.state() != ProposalState.COUNCIL) {
            return;
        }
        for (LineResult result : sessions.resultOf(id.toString())) {
            nominees.of(id, State.PROPOSED).stream()
                    .filter(nominee -> nominee.id().toString().equals(result.lineId()) && !result.carried())
                    .forEach(nominee -> nominees.save(nominee.become(State.DROPPED, votes(result))));
        }
        List<Nominee> left = nominees.of(id, State.PROPOSED);
        proposals.save(
                proposal, proposal.become(left.isEmpty() ? ProposalState.NOBODY_LEFT : ProposalState.SIGNING, null));
        history.record(id, "system", "Ghi nhận kết quả họp Hội đồng", "Còn %d trường hợp".formatted(left.size()));
    }

    @Override
    public String unitOf(String caseKey) {
        return authority.unitOf(proposals.get(ProposalId.of(caseKey)), "council");
    }

    @Override
    public String titleOf(String caseKey) {
        Proposal proposal = proposals.get(ProposalId.of(caseKey));
        return "%s - %s"
                .formatted(
                        organisation.unit(proposal.unitCode()).name(),
                        rounds.round(proposal.round()).name());
    }

    @Override
    public List<Line> linesOf(String caseKey) {
        return nominees.of(ProposalId.of(caseKey), State.PROPOSED).stream()
                .map(nominee -> new Line(
                        nominee.id().toString(),
                        "%s: %s".formatted(nominee.kind().label(), nominee.label()),
                        recused(nominee)))
                .toList();
    }

    @Override
    public Rule ruleOf(String caseKey) {
        var rule = rounds.planOf(proposals.get(ProposalId.of(caseKey)).round()).council();
        return new Rule(rule.quorum(), rule.majority(), rule.base() == VoteBase.ALL);
    }

    /** The nominee, the head of the nominated unit and the direct superior. */
    private Set<String> recused(Nominee nominee) {
        Set<String> people = new HashSet<>();
        if (nominee.personId() != null) {
            people.add(nominee.personId());
        }
        organisation
                .headOf(nominee.unitCode())
                .or(() -> organisation.headOf(
                        organisation.speakingUnit(nominee.unitCode()).code()))
                .map(Person::id)
                .ifPresent(people::add);
        return people;
    }

    private static String votes(LineResult result) {
        return "Hội đồng: %d phiếu tán thành, %d phiếu không tán thành"
                .formatted(result.votesFor(), result.votesAgainst());
    }
}
