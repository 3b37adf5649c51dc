package vn.thidua.award.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.engine.ModelBean;

/** By when certificate and money of a revoked award are to be given back: a setting, as the law names no day. */
@ModelBean
@Component
public class RevocationDeadline {

    private final TimerMoments moments;
    private final Clock clock;
    private final int returnDays;

    RevocationDeadline(TimerMoments moments, Clock clock, @Value("${thidua.return-days:30}") int returnDays) {
        this.moments = moments;
        this.clock = clock;
        this.returnDays = returnDays;
    }

    /** The last moment of the last day, counted from today. */
    public Date returning(DelegateExecution execution) {
        return moments.endOf(LocalDate.now(clock).plusDays(returnDays));
    }
}
