package vn.thidua.council;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.Session.State;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Convening a council on a case: its roll, its agenda, who came, who stays out of which vote. */
@Service
@Transactional
public class CouncilMeeting {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Organisation organisation;
    private final CouncilAgenda agenda;
    private final Sessions sessions;

    CouncilMeeting(Organisation organisation, CouncilAgenda agenda, Sessions sessions) {
        this.organisation = organisation;
        this.agenda = agenda;
        this.sessions = sessions;
    }

    /** The council's members today, the unit's head first when a member. */
    public List<Person> roll(String caseKey) {
        var unit = agenda.unitOf(caseKey);
        return Stream.of(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY)
                .flatMap(role -> organisation.holders(role, unit).stream())
                .distinct()
                .sorted(Comparator.comparing((Person member) -> !member.owns(Role.HEAD)))
                .toList();
    }

    /** The newest session on the case. */
    public Optional<Session> lastSession(String caseKey) {
        return sessions.findLast(caseKey);
    }

    /**
     * Records a session that was held.
     *
     * @throws Refused when what was recorded cannot be: a day to come, an absent chair, a missing reason
     */
    public Session convene(String caseKey, Convening convening) {
        var session = session(caseKey, convening);
        SessionRules.check(session, LocalDate.now(VIETNAM));
        sessions.findLast(caseKey).ifPresent(previous -> SessionRules.checkOrder(previous, session));
        sessions.add(session);
        return session;
    }

    /** Opens the vote when enough members came, otherwise keeps the session as not quorate. */
    public void checkQuorum(String caseKey) {
        var session = sessions.last(caseKey);
        sessions.move(session.id(), State.CONVENED, session.quorate() ? State.VOTING : State.INQUORATE);
    }

    private Session session(String caseKey, Convening convening) {
        var lines = agenda.linesOf(caseKey);
        var roll = roll(caseKey);
        return new Session(
                UUID.randomUUID(),
                caseKey,
                agenda.unitOf(caseKey),
                sessions.findLast(caseKey).map(Session::number).orElse(0) + 1,
                convening.heldOn(),
                convening.place(),
                convening.form(),
                convening.chairId(),
                convening.secretaryId(),
                agenda.ruleOf(caseKey),
                State.CONVENED,
                AttendanceRoll.of(roll, convening.roll()),
                lines,
                RecusalList.of(lines, roll, convening.recusals()));
    }
}
