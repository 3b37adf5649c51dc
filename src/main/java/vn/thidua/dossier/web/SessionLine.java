package vn.thidua.dossier.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.Attendance;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.council.CouncilSessions.LineResult;
import vn.thidua.council.HeldSession;
import vn.thidua.council.Recusal;
import vn.thidua.council.Session;

/**
 * A session of the unit's council. Ballots are nobody's to read; counts are there once the minutes are.
 *
 * @param minutes number of the minutes; none while they are not confirmed
 */
record SessionLine(
        int number,
        LocalDate heldOn,
        String place,
        String form,
        String state,
        String chair,
        String secretary,
        int needed,
        List<Attendance> members,
        List<Absence> recusals,
        @Nullable String minutes,
        @Nullable LocalTime closedAt,
        @Nullable String conclusions,
        List<Count> counts) {

    /** A member who stayed out of the vote on a line. */
    record Absence(String member, String line, String reason) {}

    /** What was counted on a line. */
    record Count(String line, LineResult result) {}

    static SessionLine of(HeldSession held) {
        var session = held.session();
        var minutes = held.minutes();
        return new SessionLine(
                session.number(),
                session.heldOn(),
                session.place(),
                session.form().label(),
                session.state().label(),
                session.member(session.chairId()).fullName(),
                session.member(session.secretaryId()).fullName(),
                session.needed(),
                session.members(),
                session.recusals().stream()
                        .filter(Recusal::confirmed)
                        .map(recusal -> absence(session, recusal))
                        .toList(),
                minutes == null ? null : minutes.number(),
                minutes == null ? null : minutes.closedAt(),
                minutes == null ? null : minutes.conclusions(),
                held.results().stream()
                        .map(result -> new Count(label(session, result.lineId()), result))
                        .toList());
    }

    private static Absence absence(Session session, Recusal recusal) {
        return new Absence(
                session.member(recusal.memberId()).fullName(), label(session, recusal.lineId()), recusal.reason());
    }

    private static String label(Session session, String line) {
        return session.lines().stream()
                .filter(one -> one.id().equals(line))
                .map(Line::label)
                .findFirst()
                .orElse("");
    }
}
