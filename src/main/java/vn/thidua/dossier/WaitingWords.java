package vn.thidua.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.document.Written;

/** Says where a case is, for whom it waits and since when. */
@Component
class WaitingWords {

    private final WorkCalendar calendar;
    private final Clock clock;

    WaitingWords(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Everything the case waits for, the longest first. */
    List<Waiting> of(CaseFlow flow, CaseNames names) {
        return flow.waits().stream().map(wait -> waiting(wait, flow, names)).toList();
    }

    private Waiting waiting(CaseWait wait, CaseFlow flow, CaseNames names) {
        var since = day(wait.since());
        var today = LocalDate.now(clock);
        var due = wait.due() == null ? null : day(wait.due());
        var overdue = wait.due() != null && wait.due().isBefore(clock.instant());
        var days = calendar.workingDaysBetween(since, today);
        var who = who(wait, names);
        return new Waiting(
                wait.run(),
                wait.name().isBlank() ? "Chờ bước tiếp theo" : wait.name(),
                flow.run(wait.run()).map(CaseRun::name).orElse(""),
                who,
                wait.since(),
                days,
                due,
                overdue,
                sentence(wait.name(), who, since, days, due, overdue));
    }

    private static List<String> who(CaseWait wait, CaseNames names) {
        return wait.assignee() != null
                ? List.of(names.person(wait.assignee()))
                : Stream.concat(
                                wait.groups().stream().map(names::group),
                                wait.people().stream().map(names::person))
                        .toList();
    }

    private static String sentence(
            String place, List<String> who, LocalDate since, int days, @Nullable LocalDate due, boolean overdue) {
        var waits = who.isEmpty() ? "" : " – chờ " + String.join("; ", who);
        var until = due == null ? "" : ", hạn " + Written.day(due) + (overdue ? " (đã quá hạn)" : "");
        return "Đang ở: %s%s, từ %s, %d ngày làm việc%s."
                .formatted(place.isBlank() ? "chờ bước tiếp theo" : place, waits, Written.day(since), days, until);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
