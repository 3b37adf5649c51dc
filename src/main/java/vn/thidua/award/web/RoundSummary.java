package vn.thidua.award.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundStage;
import vn.thidua.award.TieRule;

/** A round in a list. */
record RoundSummary(
        UUID id,
        String name,
        String plan,
        int planVersion,
        int year,
        String award,
        LocalDate deadline,
        TieRule tieRule,
        String tieRuleLabel,
        RoundStage stage,
        String stageLabel) {

    static RoundSummary of(RoundDetails details) {
        var round = details.round();
        return new RoundSummary(
                round.id().value(),
                round.name(),
                round.planCode(),
                round.planVersion(),
                round.year(),
                round.awardCode(),
                round.deadline(),
                details.tieRule(),
                details.tieRule().label(),
                details.stage(),
                details.stage().label());
    }
}
