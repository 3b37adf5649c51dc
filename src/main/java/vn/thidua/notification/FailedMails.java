package vn.thidua.notification;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Shows process admins the mails to people of their province that were given up, and lets them be tried again. */
@Service
public class FailedMails {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Organisation organisation;

    FailedMails(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** The last of them, at most 100, the newest first; none for whoever is no process admin. */
    public List<FailedMail> of(String personId) {
        return jdbc.sql("""
                        select m.id, p.full_name, m.address, m.subject, m.failed_at, m.failure
                        from mail m join person p on p.id = m.person_id
                        where m.failed_at is not null and m.person_id in (:people) order by m.failed_at desc limit :most
                        """)
                .param("people", people(personId))
                .param("most", MOST)
                .query((row, number) -> new FailedMail(
                        row.getLong("id"),
                        row.getString("full_name"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                        row.getString("failure")))
                .list();
    }

    /**
     * Lets a mail be tried anew.
     *
     * @throws Refused when the person sees no such mail
     */
    public void again(String personId, long id) {
        var found =
                jdbc.sql("""
                        update mail set failed_at = null, tries = 0, next_try_at = now()
                        where id = :id and failed_at is not null and person_id in (:people)
                        """).param("id", id).param("people", people(personId)).update();
        if (found == 0) {
            throw new Refused(
                    "mail-not-found", "Không tìm thấy thư này trong các thư không gửi được; hãy tải lại trang.");
        }
    }

    /** Whose mail the person looks after. SQL has no empty list; no id is empty. */
    private List<String> people(String personId) {
        var admin = organisation.acting(personId);
        if (!admin.holds(Role.PROCESS_ADMIN)) {
            return List.of("");
        }
        var province = organisation.provinceOf(admin.unitCode()).code();
        return organisation.everyoneOf(province).stream().map(Person::id).toList();
    }
}
