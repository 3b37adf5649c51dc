package vn.thidua.notification;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps addresses, codes that were mailed and wishes. */
@Repository
class MailSettingTable {

    private static final String CONFIRM = """
            with confirmed as (
              delete from mail_code where person_id = :person and digits = :digits and expires_at > now()
              returning person_id, address
            ), kept as (
              insert into mail_address (person_id, address) select * from confirmed
              on conflict (person_id) do update set address = excluded.address, confirmed_at = now()
            ), waiting as (
              update mail set address = confirmed.address from confirmed
              where mail.person_id = confirmed.person_id and notice_id is not null and sent_at is null
                and failed_at is null
            )
            select count(*) from confirmed
            """;

    private final JdbcClient jdbc;

    MailSettingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> address(String personId) {
        return jdbc.sql("select address from mail_address where person_id = ?")
                .param(personId)
                .query(String.class)
                .optional();
    }

    /** The address whose code may still be entered. */
    Optional<String> asked(String personId) {
        return jdbc.sql("select address from mail_code where person_id = ? and expires_at > now()")
                .param(personId)
                .query(String.class)
                .optional();
    }

    Map<NoticeKind, MailWay> ways(String personId) {
        var ways = new EnumMap<NoticeKind, MailWay>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            ways.put(kind, MailWay.AT_ONCE);
        }
        jdbc.sql("select kind, way from mail_wish where person_id = ?")
                .param(personId)
                .query((row, number) ->
                        ways.put(NoticeKind.valueOf(row.getString("kind")), MailWay.valueOf(row.getString("way"))))
                .list();
        return ways;
    }

    void choose(String personId, NoticeKind kind, MailWay way) {
        jdbc.sql("""
                        insert into mail_wish (person_id, kind, way) values (?, ?, ?)
                        on conflict (person_id, kind) do update set way = excluded.way
                        """).params(personId, kind.name(), way.name()).update();
    }

    /** How many codes the person was mailed in the last day. */
    int codesOfToday(String personId) {
        return jdbc.sql("""
                        select count(*) from mail
                        where person_id = ? and key like 'code-%' and queued_at > now() - interval '1 day'
                        """).param(personId).query(Integer.class).single();
    }

    /** Keeps a code in the place of an earlier one. */
    void keepCode(String personId, String address, String digits, Duration valid) {
        jdbc.sql("""
                        insert into mail_code (person_id, address, digits, expires_at)
                        values (:person, :address, :digits, now() + :seconds * interval '1 second')
                        on conflict (person_id) do update set address = excluded.address, digits = excluded.digits,
                            expires_at = excluded.expires_at, tries = 0
                        """)
                .param("person", personId)
                .param("address", address)
                .param("digits", digits)
                .param("seconds", valid.toSeconds())
                .update();
    }

    /** Counts a try before it is looked at; whether there is still one. */
    boolean countTry(String personId, int most) {
        return jdbc.sql(
                                "update mail_code set tries = tries + 1 where person_id = ? and tries < ? and expires_at > now()")
                        .params(personId, most)
                        .update()
                == 1;
    }

    /** Takes the address into use when these are the digits; mail that waits goes there too. */
    boolean confirm(String personId, String digits) {
        return jdbc.sql(CONFIRM)
                        .param("person", personId)
                        .param("digits", digits)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Forgets the address and every mail that waits for it. */
    void remove(String personId) {
        jdbc.sql("delete from mail where person_id = ? and sent_at is null")
                .param(personId)
                .update();
        jdbc.sql("delete from mail_code where person_id = ?").param(personId).update();
        jdbc.sql("delete from mail_address where person_id = ?").param(personId).update();
    }
}
