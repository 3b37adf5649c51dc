package vn.thidua.dossier;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardMoney;
import vn.thidua.award.MoneyLine;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.RoundStage;
import vn.thidua.award.Rounds;
import vn.thidua.council.CouncilMinutes;
import vn.thidua.nomination.Consultations;
import vn.thidua.nomination.NomineeFiles;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalHistory;
import vn.thidua.nomination.Proposals;

/** Gathers what several capabilities hold about one proposal. Whoever calls this checks the person first. */
@Service
@Transactional(readOnly = true)
class ProposalFiles {

    private final Proposals proposals;
    private final NomineeFiles nominees;
    private final Consultations consultations;
    private final ProposalHistory history;
    private final CouncilMinutes council;
    private final Rounds rounds;
    private final RoundRegister register;
    private final AwardMoney money;

    ProposalFiles(
            Proposals proposals,
            NomineeFiles nominees,
            Consultations consultations,
            ProposalHistory history,
            CouncilMinutes council,
            Rounds rounds,
            RoundRegister register,
            AwardMoney money) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.consultations = consultations;
        this.history = history;
        this.council = council;
        this.rounds = rounds;
        this.register = register;
        this.money = money;
    }

    /** Everything about the proposal. */
    ProposalFile of(Proposal proposal) {
        var round = register.get(proposal.round());
        var named = nominees.of(proposal.id());
        var ids = named.stream().map(one -> one.nominee().id().toString()).collect(Collectors.toSet());
        var decided = round.stage() == RoundStage.DECIDED;
        return new ProposalFile(
                proposal,
                round,
                rounds.planOf(proposal.round()),
                proposals.reasonForFewer(proposal.id()),
                named,
                council.sessions(proposal.id().toString()),
                consultations.of(proposal.id()),
                decided ? rounds.outcomesOf(proposal.round(), ids) : Map.of(),
                decided ? byNominee(money.of(proposal.round(), ids)) : Map.of(),
                history.of(proposal.id()));
    }

    private static Map<String, MoneyLine> byNominee(List<MoneyLine> lines) {
        return lines.stream().collect(Collectors.toMap(MoneyLine::nomineeId, Function.identity()));
    }
}
