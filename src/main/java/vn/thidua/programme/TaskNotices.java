package vn.thidua.programme;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

/** Whom tasks of a programme tell what. */
@Component
class TaskNotices {

    private final Notices notices;
    private final Organisation organisation;

    TaskNotices(Notices notices, Organisation organisation) {
        this.notices = notices;
        this.organisation = organisation;
    }

    /** Tells those who act for the unit. */
    void tellUnit(NoticeKind kind, UUID caseId, String unitCode, String subject, String text) {
        ProgrammeDesks.ACTING.forEach(role -> notices.tell(kind, role, unitCode, subject, text, caseId.toString()));
    }

    /** Tells those who take products. */
    void tellStandingBody(NoticeKind kind, UUID caseId, Programme programme, String subject, String text) {
        ProgrammeDesks.TAKING.forEach(
                role -> notices.tell(kind, role, programme.standingBody(), subject, text, caseId.toString()));
    }

    /** Tells the unit, its managers, the standing body and the managers of the province. */
    void escalate(NoticeKind kind, UUID caseId, Programme programme, String unitCode, String subject, String text) {
        tellUnit(kind, caseId, unitCode, subject, text);
        notices.tell(kind, Role.MANAGER, unitCode, subject, text, caseId.toString());
        tellStandingBody(kind, caseId, programme, subject, text);
        notices.tell(kind, Role.MANAGER, programme.province(), subject, text, caseId.toString());
    }

    String nameOf(String unitCode) {
        return organisation.unit(unitCode).name();
    }
}
