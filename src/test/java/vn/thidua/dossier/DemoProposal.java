package vn.thidua.dossier;

import vn.thidua.award.Rounds;
import vn.thidua.nomination.Opening;
import vn.thidua.nomination.Proposal;

/** A proposal in the round of Ninh Thuận 2023 that the demo opens. */
final class DemoProposal {

    private DemoProposal() {}

    static Proposal open(Rounds rounds, Opening opening, String officer) {
        var round = rounds.open().stream()
                .filter(one -> one.planCode().equals("ninh-thuan-cchc-2023"))
                .findFirst()
                .orElseThrow();
        return opening.open(round.id(), officer);
    }
}
