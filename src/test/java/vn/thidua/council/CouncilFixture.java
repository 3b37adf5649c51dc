package vn.thidua.council;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.council.CouncilSessions.Line;
import vn.thidua.council.CouncilSessions.Rule;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/**
 * The council of one unit on real tables: member {@code m1} is the head, {@code m2} the secretary. Two lines are on the
 * agenda unless a test says otherwise.
 */
public final class CouncilFixture implements CouncilAgenda, Notices {

    public static final String SECRETARY = "m2";

    public final CouncilMeeting meeting;
    public final CouncilVote vote;
    public final CouncilMinutes minutes;
    public final VoteReminders reminders;
    public final List<String> told = new ArrayList<>();
    public List<Line> lines = List.of(line("l1", "Tập thể: Sở Y tế"), line("l2", "Cá nhân: Nguyễn Thị Lan"));

    public CouncilFixture(DataSource dataSource, int members) {
        var organisation = organisation(members);
        var sessions = new JdbcSessions(JdbcClient.create(dataSource));
        meeting = new CouncilMeeting(organisation, this, sessions);
        vote = new CouncilVote(sessions);
        minutes = new CouncilMinutes(sessions);
        reminders = new VoteReminders(vote, this, organisation, this);
    }

    public static Line line(String id, String label, String... recused) {
        return new Line(id, label, Set.of(recused));
    }

    private static Organisation organisation(int members) {
        Organisation organisation = mock();
        var people = IntStream.rangeClosed(1, members)
                .mapToObj(CouncilFixture::person)
                .toList();
        people.forEach(person -> when(organisation.person(person.id())).thenReturn(person));
        when(organisation.holders(Role.COUNCIL_MEMBER, "so-y-te")).thenReturn(people);
        when(organisation.holders(Role.COUNCIL_SECRETARY, "so-y-te")).thenReturn(List.of(people.get(1)));
        return organisation;
    }

    private static Person person(int number) {
        var roles = EnumSet.of(Role.COUNCIL_MEMBER);
        if (number == 1) {
            roles.add(Role.HEAD);
        }
        return new Person(
                "m" + number, "Thành viên " + number, "Trưởng phòng", "so-y-te", number % 2 == 0, true, roles);
    }

    @Override
    public String unitOf(String caseKey) {
        return "so-y-te";
    }

    @Override
    public String titleOf(String caseKey) {
        return "Sở Y tế - Cải cách hành chính 2023";
    }

    @Override
    public List<Line> linesOf(String caseKey) {
        return lines;
    }

    @Override
    public Rule ruleOf(String caseKey) {
        return new Rule("2/3", "1/2", false);
    }

    @Override
    public void tell(NoticeKind kind, Role role, String unitCode, String subject, String text, String caseKey) {
        told.add("%s: %s".formatted(role.groupAt(unitCode), text));
    }

    @Override
    public void tellPerson(NoticeKind kind, String personId, String subject, String text, String caseKey) {
        told.add("%s: %s".formatted(personId, subject));
    }
}
