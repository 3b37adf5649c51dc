package vn.thidua.classification;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Role;

/** Whom a classification tells what. */
@Component
class ClassificationNotices {

    private final Notices notices;

    ClassificationNotices(Notices notices) {
        this.notices = notices;
    }

    /** Tells those who act for the unit. */
    void tellUnit(NoticeKind kind, UUID caseId, String unitCode, String subject, String text) {
        tell(kind, caseId, ClassificationDesks.actingFor(unitCode), subject, text);
    }

    void tell(NoticeKind kind, UUID caseId, Collection<Seat> seats, String subject, String text) {
        seats.forEach(seat -> notices.tell(kind, seat.role(), seat.unit(), subject, text, caseId.toString()));
    }

    /** Tells the lead and the managers beside and above. */
    void escalate(NoticeKind kind, Classification classification, UUID caseId, String subject, String text) {
        var managers = Set.of(
                classification.lead(),
                new Seat(Role.MANAGER, classification.openerCode()),
                new Seat(Role.MANAGER, classification.province()));
        tell(kind, caseId, managers, subject, text);
    }
}
