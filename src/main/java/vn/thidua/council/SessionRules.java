package vn.thidua.council;

import java.time.LocalDate;
import vn.thidua.document.Written;
import vn.thidua.refusal.Refused;

/** What must hold before a session is kept. */
final class SessionRules {

    private SessionRules() {}

    static void check(Session session, LocalDate today) {
        checkAgenda(session);
        checkDay(session, today);
        checkAbsences(session);
        checkRecusals(session);
        checkLeaders(session);
    }

    static void checkOrder(Session previous, Session session) {
        if (session.heldOn().isBefore(previous.heldOn())) {
            throw new Refused(
                    "session-out-of-order",
                    "Phiên họp lần %d không thể diễn ra trước phiên trước đó ngày %s; hãy sửa ngày họp."
                            .formatted(session.number(), Written.day(previous.heldOn())),
                    "heldOn");
        }
    }

    private static void checkAgenda(Session session) {
        if (session.members().isEmpty()) {
            throw new Refused(
                    "council-empty", "Đơn vị chưa có thành viên Hội đồng; hãy đề nghị quản trị cập nhật danh sách.");
        }
        if (session.lines().isEmpty()) {
            throw new Refused("agenda-empty", "Hồ sơ không có đề nghị nào để biểu quyết; hãy kiểm tra lại hồ sơ.");
        }
    }

    private static void checkDay(Session session, LocalDate today) {
        if (session.heldOn().isAfter(today)) {
            throw new Refused(
                    "session-in-future",
                    "Ngày họp %s chưa đến; hãy ghi nhận phiên họp sau khi đã họp."
                            .formatted(Written.day(session.heldOn())),
                    "heldOn");
        }
    }

    private static void checkAbsences(Session session) {
        session.members().stream()
                .filter(member -> !member.present() && member.reason().isBlank())
                .findFirst()
                .ifPresent(member -> {
                    throw new Refused(
                            "absence-without-reason",
                            "Hãy ghi lý do vắng mặt của %s.".formatted(member.fullName()),
                            "attendance");
                });
    }

    private static void checkRecusals(Session session) {
        session.recusals().stream()
                .filter(recusal -> !recusal.explained())
                .findFirst()
                .map(recusal -> session.member(recusal.memberId()).fullName())
                .ifPresent(name -> {
                    throw new Refused(
                            "recusal-without-reason",
                            "Hãy ghi lý do về việc tham gia biểu quyết của %s.".formatted(name),
                            "recusals");
                });
    }

    private static void checkLeaders(Session session) {
        checkPresent(session, session.chairId(), "chair-absent", "Người chủ trì", "chairId");
        checkPresent(session, session.secretaryId(), "secretary-absent", "Thư ký ghi biên bản", "attendance");
    }

    private static void checkPresent(Session session, String person, String code, String who, String field) {
        if (session.present().stream().noneMatch(member -> member.memberId().equals(person))) {
            throw new Refused(
                    code,
                    "%s phải là thành viên Hội đồng có mặt tại phiên họp; hãy sửa điểm danh hoặc chọn người khác."
                            .formatted(who),
                    field);
        }
    }
}
