package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.PublicListing;
import vn.thidua.award.RoundId;

/** Shows the list to the public. */
@Component
class PublishListDelegate implements JavaDelegate {

    private final PublicListing listing;

    PublishListDelegate(PublicListing listing) {
        this.listing = listing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        listing.publish(RoundId.of(execution.getProcessBusinessKey()));
    }
}
