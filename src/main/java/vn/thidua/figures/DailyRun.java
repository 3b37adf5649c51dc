package vn.thidua.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the figures of every capability up to date once a day, soon after midnight or after the start. The day is claimed
 * in the transaction of the work: what failed is tried again, and of several nodes one does it.
 */
@Component
class DailyRun {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRun.class);
    private static final String CLAIM = """
            insert into daily_figures (name, last_day) values (:name, :today)
            on conflict (name) do update set last_day = excluded.last_day
            where daily_figures.last_day < excluded.last_day
            """;

    private final List<DailyFigures> capabilities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyRun(List<DailyFigures> capabilities, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.capabilities = capabilities;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Does what is not done yet today; a capability that fails leaves the others alone. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 */10 * * * *")
    void run() {
        capabilities.forEach(this::run);
    }

    private void run(DailyFigures capability) {
        var today = LocalDate.now(clock);
        try {
            transaction.executeWithoutResult(status -> {
                if (claim(capability.name(), today)) {
                    capability.update(today);
                }
            });
        } catch (RuntimeException failed) {
            LOG.error("Daily figures of {} on {}", capability.name(), today, failed);
        }
    }

    private boolean claim(String name, LocalDate today) {
        return jdbc.sql(CLAIM).param("name", name).param("today", today).update() == 1;
    }
}
