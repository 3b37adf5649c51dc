package vn.thidua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets tasks go to whoever stands in from today on, and come back from those whose last day is over. Use cases ask for
 * the day themselves: as long as this run is late, nobody can do more than they may.
 */
@Component
public class SubstitutionDays {

    private static final int DAYS_BACK = 7;

    private final SubstitutionTable table;
    private final Logins logins;
    private final Clock clock;

    SubstitutionDays(SubstitutionTable table, Logins logins, Clock clock) {
        this.table = table;
        this.logins = logins;
        this.clock = clock;
    }

    /** Repeating it changes nothing; the lock lets several nodes do it one after the other. */
    @Scheduled(cron = "0 */10 * * * *")
    @Transactional
    public void follow() {
        table.lock("days");
        var today = LocalDate.now(clock);
        table.all().stream()
                .filter(one -> one.overlaps(today.minusDays(DAYS_BACK), today))
                .map(Substitution::substituteId)
                .distinct()
                .forEach(logins::follow);
    }
}
