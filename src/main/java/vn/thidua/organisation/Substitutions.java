package vn.thidua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom, as far as a person may see it: at the units they work with, or those that name them. */
@Service
@Transactional(readOnly = true)
public class Substitutions {

    private final Organisation organisation;
    private final SubstitutionTable table;
    private final Clock clock;

    Substitutions(Organisation organisation, SubstitutionTable table, Clock clock) {
        this.organisation = organisation;
        this.table = table;
        this.clock = clock;
    }

    /** Today in Việt Nam. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those the person may see, the newest first; managers and process admins see those of the province. */
    public List<Substitution> seenBy(String personId) {
        var person = organisation.acting(personId);
        return table.all().stream()
                .filter(one -> organisation.sharesProvince(personId, one.unitCode()))
                .filter(one -> seesProvince(person) || one.names(personId) || atUnitOf(person, one))
                .toList();
    }

    /** Somebody who may be absent, and who could stand in: people of the same unit and the heads right below. */
    public record Absentee(Person person, List<Person> candidates) {}

    /** Whom the person may appoint a substitute for: themselves, or as process admin anybody of the province. */
    public List<Absentee> absentees(String personId) {
        var now = organisation.snapshot();
        var person = now.acting(personId);
        var everybody = person.holds(Role.PROCESS_ADMIN)
                ? now.everyoneOf(now.provinceOf(person.unitCode()).code())
                : List.of(person);
        return everybody.stream()
                .filter(one -> one.mayLogIn() && one.roles().stream().anyMatch(Role::signs))
                .map(one -> new Absentee(one, candidates(one, now)))
                .toList();
    }

    private static List<Person> candidates(Person absent, Organisation now) {
        return now.peopleOf(absent.unitCode()).stream()
                .filter(one -> one.mayLogIn() && !one.id().equals(absent.id()))
                .filter(one -> one.unitCode().equals(absent.unitCode())
                        || one.owns(Role.HEAD)
                                && absent.unitCode()
                                        .equals(now.unit(one.unitCode()).parentCode()))
                .toList();
    }

    private boolean atUnitOf(Person person, Substitution one) {
        return person.actsAt(one.unitCode())
                || organisation.speakingUnit(person.unitCode()).code().equals(one.unitCode());
    }

    private static boolean seesProvince(Person person) {
        return person.holds(Role.MANAGER) || person.holds(Role.PROCESS_ADMIN);
    }
}
