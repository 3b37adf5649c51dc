package vn.thidua.award.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.Commenting;
import vn.thidua.award.PublicListing;
import vn.thidua.award.RoundId;
import vn.thidua.engine.ModelBean;

/** What the model of public comment asks. */
@ModelBean
@Component
public class PublicListCases {

    private final PublicListing listing;
    private final Commenting commenting;
    private final Clock clock;

    PublicListCases(PublicListing listing, Commenting commenting, Clock clock) {
        this.listing = listing;
        this.commenting = commenting;
        this.clock = clock;
    }

    /** The first moment after the last day on which comments are recorded. */
    public Date over(DelegateExecution execution) {
        LocalDate next = listing.recordingDay(id(execution)).plusDays(1);
        return Date.from(next.atStartOfDay(clock.getZone()).toInstant());
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
