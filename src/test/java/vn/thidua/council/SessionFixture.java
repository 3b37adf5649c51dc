package vn.thidua.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.council.CouncilSessions.Rule;
import vn.thidua.council.Session.State;

/** A session of a council whose members are called {@code m1}, {@code m2}…, all present unless told otherwise. */
final class SessionFixture {

    static final LocalDate HELD_ON = LocalDate.of(2023, 11, 20);

    private final List<Attendance> members = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();
    private Rule rule = new Rule("2/3", "1/2", false);
    private String caseKey = "case-" + UUID.randomUUID();
    private int number = 1;

    private SessionFixture() {}

    static SessionFixture aCouncilOf(int members) {
        var fixture = new SessionFixture();
        IntStream.rangeClosed(1, members).forEach(i -> fixture.members.add(member("m" + i, true)));
        return fixture;
    }

    SessionFixture present(int count) {
        IntStream.range(0, members.size())
                .forEach(i -> members.set(i, member(members.get(i).memberId(), i < count)));
        return this;
    }

    SessionFixture recused(String lineId, String... memberIds) {
        for (var member : memberIds) {
            recusals.add(new Recusal(lineId, member, true, true, ""));
        }
        return this;
    }

    SessionFixture with(Recusal recusal) {
        recusals.add(recusal);
        return this;
    }

    SessionFixture rule(String quorum, String majority, boolean ofAllMembers) {
        rule = new Rule(quorum, majority, ofAllMembers);
        return this;
    }

    SessionFixture again(Session previous) {
        caseKey = previous.caseKey();
        number = previous.number() + 1;
        return this;
    }

    Session session() {
        return new Session(
                UUID.randomUUID(),
                caseKey,
                "so-y-te",
                number,
                HELD_ON,
                "Phòng họp số 2",
                MeetingForm.ONSITE,
                "m1",
                "m2",
                rule,
                State.CONVENED,
                List.copyOf(members),
                List.of(new Line("l1", "Sở Y tế", Set.of()), new Line("l2", "Nguyễn Thị Lan", Set.of())),
                List.copyOf(recusals));
    }

    private static Attendance member(String id, boolean present) {
        return new Attendance(id, "Thành viên " + id, "Trưởng phòng", present, present ? "" : "Đi công tác");
    }
}
