package vn.thidua.award.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.Commenting;
import vn.thidua.award.PublicListing;
import vn.thidua.award.RoundId;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;

/** What the model of public comment asks. */
@ModelBean
@Component
public class PublicListCases {

    private final PublicListing listing;
    private final Commenting commenting;
    private final TimerMoments moments;

    PublicListCases(PublicListing listing, Commenting commenting, TimerMoments moments) {
        this.listing = listing;
        this.commenting = commenting;
        this.moments = moments;
    }

    /** The first moment after the last day on which comments are recorded. */
    public Date over(DelegateExecution execution) {
        return moments.over(listing.recordingDay(id(execution)));
    }

    /** Whether a comment waits for its reply or a hold for its decision. */
    public boolean unsettled(DelegateExecution execution) {
        return commenting.unsettled(id(execution));
    }

    /** Proposals from which nobody stands any more. */
    public List<String> nobodyLeft(DelegateExecution execution) {
        return commenting.nobodyLeft(id(execution));
    }

    private static RoundId id(DelegateExecution execution) {
        return RoundId.of(execution.getProcessBusinessKey());
    }
}
