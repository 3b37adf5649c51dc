package vn.thidua.movement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Role;

/** Whom launch and registration tell what. */
@Component
class MovementNotices {

    private final Notices notices;

    MovementNotices(Notices notices) {
        this.notices = notices;
    }

    /** Tells those who act for the unit. */
    void tellUnit(NoticeKind kind, UUID caseId, String unitCode, String subject, String text) {
        MovementDesks.actingFor(unitCode).forEach(desk -> tellDesk(kind, caseId, desk, subject, text));
    }

    /** Tells those at the desk. */
    void tellDesk(NoticeKind kind, UUID caseId, Desk desk, String subject, String text) {
        notices.tell(kind, desk.role(), desk.unit(), subject, text, caseId.toString());
    }

    /** Tells those at the desk and the managers beside them. */
    void escalate(NoticeKind kind, UUID caseId, Desk desk, String subject, String text) {
        tellDesk(kind, caseId, desk, subject, text);
        tellDesk(kind, caseId, new Desk(Role.MANAGER, desk.unit()), subject, text);
    }

    /** Tells one person. */
    void tellPerson(NoticeKind kind, UUID caseId, String personId, String subject, String text) {
        notices.tellPerson(kind, personId, subject, text, caseId.toString());
    }
}
