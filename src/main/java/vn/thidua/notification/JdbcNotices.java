package vn.thidua.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

/** Writes one row per recipient. The unique key keeps a repeated job from telling twice on one day. */
@Repository
@Transactional
class JdbcNotices implements Notices {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    JdbcNotices(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public void tell(Role role, String unitCode, String subject, String text, String caseKey) {
        organisation.holders(role, unitCode).forEach(person -> tellPerson(person.id(), subject, text, caseKey));
    }

    @Override
    public void tellPerson(String personId, String subject, String text, String caseKey) {
        jdbc.sql("""
                        insert into notice (recipient_id, case_key, subject, text)
                        values (:recipient, :caseKey, :subject, :text)
                        on conflict (recipient_id, case_key, subject, told_on) do nothing
                        """)
                .param("recipient", personId)
                .param("caseKey", caseKey)
                .param("subject", subject)
                .param("text", text)
                .update();
    }
}
