package vn.thidua.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.WorkCalendar;

/**
 * Tells of due work and writes the daily mails, once on each working day, from 7 o'clock on. The day is claimed in the
 * transaction of the work: what failed is tried again, and of several nodes one does it.
 */
@Component
class DailyTelling {

    private static final int HOUR = 7;

    private final JdbcClient jdbc;
    private final TaskTelling tasks;
    private final DailyMails mails;
    private final Outbox outbox;
    private final WorkCalendar calendar;
    private final Clock clock;

    DailyTelling(
            JdbcClient jdbc, TaskTelling tasks, DailyMails mails, Outbox outbox, WorkCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.mails = mails;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Does what is not done yet today. */
    @Scheduled(cron = "${thidua.telling.daily}")
    @Transactional
    public void run() {
        var now = ZonedDateTime.now(clock);
        var today = now.toLocalDate();
        if (now.getHour() >= HOUR && calendar.isWorking(today) && claim(today)) {
            tasks.tellDue();
            mails.queue(today);
            outbox.forgetSent();
        }
    }

    private boolean claim(LocalDate day) {
        return jdbc.sql("insert into telling_day (day) values (?) on conflict do nothing")
                        .param(day)
                        .update()
                == 1;
    }
}
