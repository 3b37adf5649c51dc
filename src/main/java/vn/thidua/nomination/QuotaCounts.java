package vn.thidua.nomination;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.thidua.award.RoundId;
import vn.thidua.award.Rounds;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Scope;
import vn.thidua.nomination.Nominee.State;

/** Counts a round's nominees against a quota of single units, as proposals are held to it. */
@Service
public class QuotaCounts {

    private static final Set<State> COUNTED =
            EnumSet.of(State.PROPOSED, State.ACCEPTED, State.AWARDED, State.NOT_AWARDED);

    private final Rounds rounds;
    private final Scope scope;

    QuotaCounts(Rounds rounds, Scope scope) {
        this.rounds = rounds;
        this.scope = scope;
    }

    /** Those a quota lets through no more, by the code of the unit it counts them over: all of a unit that has too many. */
    public Map<String, List<RoundNominee>> exceeding(Quota quota, RoundId round, List<RoundNominee> nominees) {
        QuotaUnit over = new QuotaUnit(quota, rounds.planOf(round), scope);
        Map<String, List<RoundNominee>> counted = nominees.stream()
                .filter(one -> one.nominee().kind() == quota.kind())
                .filter(one -> COUNTED.contains(one.nominee().state()))
                .filter(one -> over.of(one.nominee(), one.proposal().unitCode()).isPresent())
                .collect(Collectors.groupingBy(
                        one -> over.of(one.nominee(), one.proposal().unitCode()).orElseThrow(),
                        TreeMap::new,
                        Collectors.toList()));
        counted.entrySet().removeIf(unit -> unit.getValue().size() <= quota.numberFor(unit.getKey()));
        return counted;
    }
}
