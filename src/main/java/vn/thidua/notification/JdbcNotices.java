package vn.thidua.notification;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

@Service
@Transactional
class JdbcNotices implements Notices {

    private final NoticeWriting writing;
    private final Organisation organisation;

    JdbcNotices(NoticeWriting writing, Organisation organisation) {
        this.writing = writing;
        this.organisation = organisation;
    }

    @Override
    public void tell(NoticeKind kind, Role role, String unitCode, String subject, String text, String caseKey) {
        writing.write(organisation.holders(role, unitCode).stream()
                .map(person -> new NewNotice(person.id(), kind, subject, text, caseKey, null))
                .toList());
    }

    @Override
    public void tellPerson(NoticeKind kind, String personId, String subject, String text, String caseKey) {
        writing.write(List.of(new NewNotice(personId, kind, subject, text, caseKey, null)));
    }
}
