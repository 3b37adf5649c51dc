package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundId;
import vn.thidua.nomination.Nominee.State;

/** Everybody whom units proposed in a round with their signature, the refused among them. Read in bulk. */
@Service
@Transactional(readOnly = true)
public class RoundNominees {

    private static final Set<State> OUT = Set.of(State.REMOVED, State.DROPPED);

    private final Proposals proposals;
    private final Nominees nominees;
    private final Verdicts verdicts;
    private final Holds holds;
    private final RoundMerits merits;

    RoundNominees(Proposals proposals, Nominees nominees, Verdicts verdicts, Holds holds, RoundMerits merits) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.holds = holds;
        this.merits = merits;
    }

    /** Nominees of proposals that were signed and neither returned, withdrawn nor left out. */
    public List<RoundNominee> of(RoundId round) {
        List<Proposal> signed =
                proposals.ofRound(round).stream().filter(RoundNominees::stands).toList();
        Map<ProposalId, Proposal> byId = signed.stream().collect(Collectors.toMap(Proposal::id, Function.identity()));
        Merits read = merits.of(round, signed);
        Map<UUID, List<Verdicts.Line>> lines = verdicts.ofRound(round);
        Map<UUID, List<Hold>> held = holds.ofRound(round);
        return nominees.ofRound(round).stream()
                .filter(nominee -> byId.containsKey(nominee.proposal()) && !OUT.contains(nominee.state()))
                .map(nominee -> new RoundNominee(
                        nominee,
                        byId.get(nominee.proposal()),
                        read.candidate(byId.get(nominee.proposal()), nominee),
                        lines.getOrDefault(nominee.id(), List.of()),
                        held.getOrDefault(nominee.id(), List.of())))
                .toList();
    }

    private static boolean stands(Proposal proposal) {
        return switch (proposal.state()) {
            case SUBMITTED, APPRAISED, ACCEPTED, DECIDED, REFUSED -> true;
            case DRAFTING, COUNCIL, SIGNING, RETURNED, NOBODY_LEFT, WITHDRAWN, LEFT_OUT -> false;
        };
    }
}
