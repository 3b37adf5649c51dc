package vn.thidua.notification;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.document.Written;

/** Tells people of tasks that wait for them, and of those that are due. */
@Service
class TaskTelling {

    /** Whoever takes or does a task at once needs no notice. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How far back tasks are looked for that nobody was told of, for instance while a transaction took long. */
    private static final Duration REACH = Duration.ofHours(1);

    /** Who gets more tasks than this in one look is told how many they are. */
    private static final int MOST = 5;

    private static final int WORKING_DAYS_BEFORE = 2;
    private static final Duration LONG_AGO = Duration.ofDays(365);

    private final OpenWork work;
    private final NoticeWriting writing;
    private final WorkCalendar calendar;
    private final Clock clock;

    TaskTelling(OpenWork work, NoticeWriting writing, WorkCalendar calendar, Clock clock) {
        this.work = work;
        this.writing = writing;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Tells of new tasks. */
    @Scheduled(fixedDelayString = "${thidua.telling.look}", initialDelayString = "${thidua.telling.look}")
    @Transactional
    public void tellNew() {
        var now = clock.instant();
        tell(NoticeKind.NEW_WORK, work.created(now.minus(REACH), now.minus(PATIENCE)));
    }

    /** Tells of tasks that are overdue or will be in two working days, each once. */
    @Transactional
    public void tellDue() {
        var now = ZonedDateTime.now(clock);
        var soon = calendar.plusWorkingDays(now.toLocalDate(), WORKING_DAYS_BEFORE);
        var end = soon.atTime(LocalTime.MAX).atZone(now.getZone());
        tell(
                NoticeKind.OVERDUE,
                work.due(NoticeKind.OVERDUE, now.minus(LONG_AGO).toInstant(), now.toInstant()));
        tell(NoticeKind.DUE_SOON, work.due(NoticeKind.DUE_SOON, now.toInstant(), end.toInstant()));
        work.forgetDone();
    }

    private void tell(NoticeKind kind, List<Errand> errands) {
        var notices = errands.stream().collect(groupingBy(Errand::personId)).values().stream()
                .flatMap(own -> own.size() > MOST ? Stream.of(many(kind, own)) : each(kind, own))
                .toList();
        if (!notices.isEmpty()) {
            writing.write(notices);
        }
    }

    private static Stream<NewNotice> each(NoticeKind kind, List<Errand> errands) {
        return errands.stream().map(errand -> one(errand.again() ? NoticeKind.RETURNED : kind, errand));
    }

    private static NewNotice one(NoticeKind kind, Errand errand) {
        var due = errand.due() == null ? "" : " Hạn xử lý: %s.".formatted(Written.day(errand.due()));
        return new NewNotice(
                errand.personId(),
                kind,
                "%s: %s".formatted(kind.label(), errand.taskName()),
                errand.about() + "." + due,
                errand.caseKey(),
                errand.taskId());
    }

    /** With the moment, since as many may come again on the same day. */
    private NewNotice many(NoticeKind kind, List<Errand> errands) {
        var steps = errands.stream().collect(groupingBy(Errand::taskName, Collectors.counting()));
        var text = steps.entrySet().stream()
                .map(step -> "%s (%d)".formatted(step.getKey(), step.getValue()))
                .sorted()
                .collect(Collectors.joining("; ", "", "."));
        var subject =
                "%s: %d việc, lúc %s".formatted(kind.label(), errands.size(), Written.minute(ZonedDateTime.now(clock)));
        return new NewNotice(errands.get(0).personId(), kind, subject, text, NoticePlace.TASKS, null);
    }
}
