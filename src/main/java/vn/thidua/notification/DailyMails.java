package vn.thidua.notification;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;

/** Makes one mail of what a person wants to be told once a day; nothing is sent where nothing is left to tell. */
@Component
class DailyMails {

    private static final int MOST = 30;

    private static final String TAKE = """
            with taken as (delete from mail where daily returning person_id, address, notice_id)
            select taken.person_id, taken.address, n.id, n.kind, n.subject, n.task_id is not null as of_task
            from taken join notice n on n.id = taken.notice_id
            where n.read_at is null order by n.id
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final NoticePlaces places;
    private final MailText text;

    DailyMails(JdbcClient jdbc, Outbox outbox, NoticePlaces places, MailText text) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.places = places;
        this.text = text;
    }

    /** Queues everybody's mail of that day in the place of what was waiting for it. */
    void queue(LocalDate day) {
        var lines = jdbc.sql(TAKE)
                .query((row, number) -> new Line(
                        row.getString("person_id"),
                        row.getString("address"),
                        row.getLong("id"),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getBoolean("of_task")))
                .list();
        var known = places.of(lines.stream().map(Line::notice).toList());
        lines.stream()
                .filter(line -> !line.ofTask() || isWaiting(known.get(line.notice())))
                .collect(groupingBy(Line::person))
                .forEach((person, own) -> queue(day, person, own, known));
    }

    private void queue(LocalDate day, String person, List<Line> lines, Map<Long, NoticePlace> known) {
        var groups = lines.stream()
                .collect(groupingBy(Line::kind, () -> new EnumMap<>(NoticeKind.class), Collectors.toList()));
        var counts = groups.entrySet().stream()
                .map(group -> "%s (%d)"
                        .formatted(group.getKey().label(), group.getValue().size()))
                .collect(Collectors.joining(", "));
        var said = groups.entrySet().stream()
                .map(group -> section(group.getKey(), group.getValue(), known))
                .collect(Collectors.joining("\n\n"));
        var subject = "Tổng hợp ngày %s: %s".formatted(Written.day(day), counts);
        outbox.queue("daily-%s-%s".formatted(person, day), person, lines.get(0).address(), subject, said);
    }

    private String section(NoticeKind kind, List<Line> lines, Map<Long, NoticePlace> known) {
        var shown = lines.stream()
                .limit(MOST)
                .map(line -> "- %s\n  %s".formatted(line.subject(), text.link(known.get(line.notice()))))
                .collect(Collectors.joining("\n"));
        var more = lines.size() - MOST;
        return "%s (%d)\n%s%s"
                .formatted(kind.label(), lines.size(), shown, more > 0 ? "\n- và %d mục khác".formatted(more) : "");
    }

    private static boolean isWaiting(@Nullable NoticePlace place) {
        return place != null && place.waiting();
    }

    private record Line(String person, String address, long notice, NoticeKind kind, String subject, boolean ofTask) {}
}
