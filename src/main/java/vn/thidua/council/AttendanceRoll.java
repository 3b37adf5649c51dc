package vn.thidua.council;

import java.util.List;
import vn.thidua.council.Convening.Presence;
import vn.thidua.organisation.Person;
import vn.thidua.refusal.Refused;

/** Joins the council's members with what was recorded about each. */
final class AttendanceRoll {

    private AttendanceRoll() {}

    static List<Attendance> of(List<Person> members, List<Presence> recorded) {
        return members.stream().map(member -> attendance(member, recorded)).toList();
    }

    private static Attendance attendance(Person member, List<Presence> recorded) {
        var presence = recorded.stream()
                .filter(candidate -> candidate.memberId().equals(member.id()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "attendance-incomplete",
                        "Chưa điểm danh %s; hãy tải lại trang để có danh sách thành viên mới nhất."
                                .formatted(member.fullName())));
        return new Attendance(
                member.id(),
                member.fullName(),
                member.position(),
                presence.present(),
                presence.present() ? "" : presence.reason());
    }
}
