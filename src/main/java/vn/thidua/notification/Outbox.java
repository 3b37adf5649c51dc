package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Mails between the transaction that wrote them and the mail server. Whoever claims one has ten minutes to send it; then,
 * should that node have died, another one may. So a mail is sent at least once, and in normal running once.
 */
@Repository
class Outbox {

    /** With a doubled wait after each try, from one minute on, the last is almost three days after the first. */
    static final int MOST_TRIES = 12;

    private static final int LONGEST_FAILURE = 300;

    private static final String CLAIM = """
            update mail set tries = tries + 1, next_try_at = now() + interval '10 minutes'
            where id in (
              select id from mail
              where sent_at is null and failed_at is null and not daily and next_try_at <= now()
              order by next_try_at, id limit :most
              for update skip locked)
            returning id, key, address, subject, text, notice_id, tries
            """;

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a mail that carries no notice; one of the same key is there once. */
    void queue(String key, String personId, String address, String subject, String text) {
        jdbc.sql("""
                        insert into mail (key, person_id, address, subject, text) values (?, ?, ?, ?, ?)
                        on conflict (key) do nothing
                        """).params(key, personId, address, subject, text).update();
    }

    /** Claims the mails whose turn it is; none is given to two. */
    List<Letter> claim(int most) {
        return jdbc.sql(CLAIM).param("most", most).query(Outbox::letter).list().stream()
                .sorted(Comparator.comparing(Letter::id))
                .toList();
    }

    /** The text, which may hold a code, is not needed any more. */
    void sent(Letter letter) {
        jdbc.sql("update mail set sent_at = now(), text = '', failure = '' where id = ?")
                .param(letter.id())
                .update();
    }

    /** Lets it be tried again later, or gives it up. */
    void failed(Letter letter, String why) {
        jdbc.sql("""
                        update mail set failure = left(:why, :longest),
                            failed_at = case when tries >= :most then now() end,
                            next_try_at = now() + interval '1 minute' * power(2, tries - 1)
                        where id = :id
                        """)
                .param("why", why)
                .param("longest", LONGEST_FAILURE)
                .param("most", MOST_TRIES)
                .param("id", letter.id())
                .update();
    }

    /** Forgets what was sent long ago. */
    void forgetSent() {
        jdbc.sql("delete from mail where sent_at < now() - interval '90 days'").update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("key"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("text"),
                row.getObject("notice_id", Long.class),
                row.getInt("tries"));
    }
}
