package vn.thidua.council.process;

import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.CouncilSessions.Rule;
import vn.thidua.council.Session;
import vn.thidua.council.Share;
import vn.thidua.document.Written;

/** Sentences about sessions that several forms show. */
final class SessionText {

    private SessionText() {}

    static String meeting(Session session) {
        return "Phiên họp lần %d, ngày %s, %s tại %s. Chủ trì: %s. Thư ký: %s. Có mặt %s thành viên."
                .formatted(
                        session.number(),
                        Written.day(session.heldOn()),
                        session.form().label().toLowerCase(),
                        session.place(),
                        session.member(session.chairId()).fullName(),
                        session.member(session.secretaryId()).fullName(),
                        presence(session).text());
    }

    static String inquorate(Session session) {
        return ("**Phiên họp lần %d ngày %s không đủ số người dự: có mặt %s thành viên, cần ít nhất %d. "
                        + "Hãy ghi nhận phiên họp mới.**")
                .formatted(
                        session.number(),
                        Written.day(session.heldOn()),
                        presence(session).text(),
                        session.needed());
    }

    static String rule(Rule rule, int members) {
        return ("Hội đồng có %d thành viên. Phiên họp hợp lệ khi có ít nhất %s tổng số thành viên dự. "
                        + "Một đề nghị được thông qua khi hơn %s %s tán thành.")
                .formatted(
                        members,
                        rule.quorum(),
                        rule.majority(),
                        rule.ofAllMembers() ? "tổng số thành viên" : "số thành viên có mặt và tham gia biểu quyết");
    }

    static String outcome(LineResult result) {
        if (result.present() == 0) {
            return "Không được thông qua: mọi thành viên có mặt đều không được tham gia nên không có ai biểu quyết.";
        }
        return result.carried() ? "Được thông qua" : "Không được thông qua";
    }

    private static Share presence(Session session) {
        return new Share(session.present().size(), session.members().size());
    }
}
