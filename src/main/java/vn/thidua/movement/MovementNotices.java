package vn.thidua.movement;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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
    void tellUnit(UUID caseId, String unitCode, String subject, String text) {
        Stream.of(Role.OFFICER, Role.HEAD)
                .forEach(role -> notices.tell(role, unitCode, subject, text, caseId.toString()));
    }

    /** Tells those at the desk and the managers beside them. */
    void tellDesk(UUID caseId, Desk desk, String subject, String text) {
        notices.tell(desk.role(), desk.unit(), subject, text, caseId.toString());
        notices.tell(Role.MANAGER, desk.unit(), subject, text, caseId.toString());
    }

    /** Tells one person. */
    void tellPerson(UUID caseId, String personId, String subject, String text) {
        notices.tellPerson(personId, subject, text, caseId.toString());
    }
}
