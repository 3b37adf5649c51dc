package vn.thidua.notification;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes notices, and the mails that their recipients want, in one statement however many they are: a mail exists when
 * and only when its notice is committed. The unique key keeps a repeated job from telling twice on one day.
 */
@Repository
class NoticeWriting {

    private static final String WRITE = """
            with told as (
              insert into notice (recipient_id, kind, subject, text, case_key, task_id)
              select * from unnest(:recipients::text[], :kinds::text[], :subjects::text[], :texts::text[],
                                   :cases::text[], :tasks::text[])
              on conflict do nothing
              returning id, recipient_id, kind, subject
            )
            insert into mail (key, person_id, address, subject, notice_id, daily)
            select 'notice-' || told.id, told.recipient_id, a.address, told.subject, told.id, w.way is not distinct from 'DAILY'
            from told
            join mail_address a on a.person_id = told.recipient_id
            join person p on p.id = told.recipient_id and p.active
            left join mail_wish w on w.person_id = told.recipient_id and w.kind = told.kind
            where w.way is distinct from 'NEVER'
            """;

    private final JdbcClient jdbc;

    NoticeWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<NewNotice> notices) {
        jdbc.sql(WRITE)
                .param("recipients", column(notices, NewNotice::recipient))
                .param("kinds", column(notices, notice -> notice.kind().name()))
                .param("subjects", column(notices, NewNotice::subject))
                .param("texts", column(notices, NewNotice::text))
                .param("cases", column(notices, NewNotice::caseKey))
                .param("tasks", column(notices, NewNotice::taskId))
                .update();
    }

    private static @Nullable String[] column(List<NewNotice> notices, Function<NewNotice, @Nullable String> value) {
        return notices.stream().map(value).toArray(String[]::new);
    }
}
