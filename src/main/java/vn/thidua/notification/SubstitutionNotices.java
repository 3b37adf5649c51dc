package vn.thidua.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Substitution;
import vn.thidua.organisation.SubstitutionChanged;

/** Tells both, the substitute and the absent person, when a substitution is appointed or ended early. */
@Component
class SubstitutionNotices {

    private static final String PAGE = "/thi-dua/substitutions.html#";

    private final Notices notices;
    private final Organisation organisation;

    SubstitutionNotices(Notices notices, Organisation organisation) {
        this.notices = notices;
        this.organisation = organisation;
    }

    /** In the transaction of the change. */
    @EventListener
    void tell(SubstitutionChanged changed) {
        var one = changed.substitution();
        var subject = one.end() == null ? "Được cử ký thay" : "Chấm dứt ký thay";
        var text = one.end() == null ? appointed(one) : ended(one, one.end());
        notices.tellPerson(NoticeKind.OTHER, one.substituteId(), subject, text, PAGE + one.id());
        notices.tellPerson(NoticeKind.OTHER, one.absentId(), subject, text, PAGE + one.id());
    }

    private String appointed(Substitution one) {
        return "%s, từ ngày %s đến hết ngày %s. Việc của vai trò này đến danh sách việc của cả hai trong thời gian đó."
                .formatted(who(one, ""), Written.day(one.firstDay()), Written.day(one.lastDay()));
    }

    private String ended(Substitution one, Substitution.End end) {
        return "%s. Lý do: %s".formatted(who(one, "thôi "), end.reason());
    }

    private String who(Substitution one, String adverb) {
        return "%s %s%s %s, vai trò “%s” tại %s"
                .formatted(
                        name(one.substituteId()),
                        adverb,
                        one.capacity().verb(),
                        name(one.absentId()),
                        one.role().label(),
                        organisation.unit(one.unitCode()).name());
    }

    private String name(String personId) {
        return organisation.person(personId).fullName();
    }
}
