package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Quota.Per;
import vn.thidua.movement.Quota.Rule;
import vn.thidua.movement.Scope;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/**
 * Keeps a proposal within the numbers its plan sets for one unit, one collective or the units below one parent (001,
 * dòng 85 and 89). The number of a whole round is the ranking's matter.
 */
@Component
class ProposalQuota {

    private final Organisation organisation;
    private final Proposals proposals;
    private final Nominees nominees;
    private final Rounds rounds;
    private final Scope scope;

    ProposalQuota(Organisation organisation, Proposals proposals, Nominees nominees, Rounds rounds, Scope scope) {
        this.organisation = organisation;
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.scope = scope;
    }

    /** Refuses, with the clause, more nominees than a quota lets through, and fewer than an exact one without a reason. */
    void require(Proposal proposal, List<Nominee> wanted, String reasonForFewer) {
        quotas(proposal).forEach(quota -> numbers(quota, proposal, wanted)
                .forEach((unit, number) -> require(quota, unit, number, reasonForFewer)));
    }

    /** The quotas of the round's award that one proposal has to keep to. */
    private Stream<Quota> quotas(Proposal proposal) {
        return rounds.awardOf(proposal.round()).quotas().stream().filter(quota -> quota.per() != Per.ROUND);
    }

    /** How many there are over each unit that somebody on the list is counted over. */
    private Map<String, Integer> numbers(Quota quota, Proposal proposal, List<Nominee> wanted) {
        QuotaUnit over = new QuotaUnit(quota, rounds.planOf(proposal.round()), scope);
        Map<String, Integer> numbers = new TreeMap<>();
        wanted.forEach(nominee -> over.of(nominee, proposal.unitCode())
                .ifPresent(unit -> numbers.merge(unit, nominee.kind() == quota.kind() ? 1 : 0, Integer::sum)));
        if (quota.per() == Per.PARENT) {
            proposals.lock(proposal.round());
            ofOtherUnits(proposal)
                    .filter(nominee -> nominee.kind() == quota.kind())
                    .forEach(nominee -> over.of(nominee, proposal.unitCode())
                            .ifPresent(unit -> numbers.computeIfPresent(unit, (code, number) -> number + 1)));
        }
        return numbers;
    }

    private Stream<Nominee> ofOtherUnits(Proposal proposal) {
        return proposals.ofRound(proposal.round()).stream()
                .filter(other -> other.state().live() && !other.id().equals(proposal.id()))
                .flatMap(other -> nominees.of(other.id()).stream())
                .filter(nominee -> nominee.state() == State.PROPOSED || nominee.state() == State.ACCEPTED);
    }

    private void require(Quota quota, String unit, int number, String reasonForFewer) {
        if (number > quota.numberFor(unit)) {
            throw refused("quota-exceeded", quota, unit, number, "hãy bỏ bớt");
        }
        boolean fewer = quota.rule() == Rule.EXACT && quota.per() != Per.PARENT && number < quota.numberFor(unit);
        if (fewer && reasonForFewer.isBlank()) {
            throw refused("quota-unused", quota, unit, number, "hãy bổ sung hoặc nêu lý do đề nghị ít hơn");
        }
    }

    private Refused refused(String code, Quota quota, String unit, int number, String advice) {
        boolean collectives = quota.kind() == NomineeKind.COLLECTIVE;
        String sentence = "%s: kế hoạch quy định %s%02d %s nhưng đang đề nghị %d; %s. Căn cứ: %s."
                .formatted(
                        organisation.unit(unit).name(),
                        quota.rule() == Rule.MAXIMUM ? "tối đa " : "",
                        quota.numberFor(unit),
                        collectives ? "tập thể" : "cá nhân",
                        number,
                        advice,
                        quota.clause().quoted());
        return new Refused(code, sentence, collectives ? "collectives" : "individuals");
    }
}
