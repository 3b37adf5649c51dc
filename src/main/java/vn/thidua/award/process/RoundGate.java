package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.OutsideDecision;
import vn.thidua.award.PublicListing;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.RoundStage;
import vn.thidua.award.Rounds;
import vn.thidua.engine.ModelBean;

/** Answers the gateways of the round's models from the tables. */
@ModelBean
@Component
public class RoundGate {

    private final RoundRegister register;
    private final Rounds rounds;
    private final OutsideDecision outside;
    private final PublicListing listing;

    RoundGate(RoundRegister register, Rounds rounds, OutsideDecision outside, PublicListing listing) {
        this.register = register;
        this.rounds = rounds;
        this.outside = outside;
        this.listing = listing;
    }

    /** Whether the round is in the stage of that name. */
    public boolean is(DelegateExecution execution, String stage) {
        return register.get(id(execution)).stage() == RoundStage.valueOf(stage);
    }

    /** Whether collectives are chosen before anybody may propose. */
    public boolean selectsFirst(DelegateExecution execution) {
        return rounds.selected(id(execution)).isPresent();
    }

    /** Whether a body outside decides. */
    public boolean outsideDecides(DelegateExecution execution) {
        return outside.isOutside(id(execution));
    }

    /** Whether the list is to be shown to the public before it goes on. */
    public boolean asksThePublic(DelegateExecution execution) {
        return listing.due(id(execution));
    }

    /** Whether the ranking has a line. */
    public boolean anyoneRanked(DelegateExecution execution) {
        return !register.lines(id(execution)).isEmpty();
    }

    /** Whether somebody was awarded, so that there is money to settle. */
    public boolean anyoneApproved(DelegateExecution execution) {
        return register.ledger(id(execution)).stream().anyMatch(entry -> entry.approved() > 0);
    }

    private static RoundId id(DelegateExecution execution) {
        return RoundId.of(execution.getProcessBusinessKey());
    }
}
