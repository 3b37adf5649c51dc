package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.PublicListing;
import vn.thidua.award.RoundId;

/** Ends the time for comments. */
@Component
class EndCommentsDelegate implements JavaDelegate {

    private final PublicListing listing;

    EndCommentsDelegate(PublicListing listing) {
        this.listing = listing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        listing.end(RoundId.of(execution.getProcessBusinessKey()));
    }
}
