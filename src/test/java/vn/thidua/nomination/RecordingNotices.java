package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Role;

/** Remembers who was told what. */
public class RecordingNotices implements Notices {

    private final List<String> told = new ArrayList<>();

    /** Lines of the form {@code OFFICER so-y-te: subject} or {@code lan.nguyen: subject}. */
    public List<String> told() {
        return told;
    }

    @Override
    public void tell(NoticeKind kind, Role role, String unitCode, String subject, String text, String caseKey) {
        told.add("%s %s: %s".formatted(role, unitCode, subject));
    }

    @Override
    public void tellPerson(NoticeKind kind, String personId, String subject, String text, String caseKey) {
        told.add("%s: %s".formatted(personId, subject));
    }
}
