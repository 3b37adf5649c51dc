package vn.thidua.classification;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Classification.Stage;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/**
 * What of a classification a person may see: those who carry it out, appraise, decide and oversee in the province all of
 * it; a unit its own part; once it is published everybody of the province the points, ranks and groups of all.
 */
@Component
class ClassificationSight {

    private static final Set<Role> OF_THE_PROVINCE = Set.of(Role.DECIDER, Role.MANAGER, Role.CLERK);
    private static final Set<Role> OF_A_DEPARTMENT = Set.of(Role.APPRAISER, Role.APPRAISAL_LEAD);

    private final Organisation organisation;

    ClassificationSight(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The person, in office. */
    Person person(String personId) {
        return organisation
                .findPerson(personId)
                .filter(Person::active)
                .orElseThrow(() -> new Refused(
                        "account-forbidden",
                        "Tài khoản này không gắn với người đang công tác nào; hãy đăng nhập lại."));
    }

    String provinceOf(Person person) {
        return organisation.provinceOf(person.unitCode()).code();
    }

    /** Whether the person sees every unit's part from the inside. */
    boolean seesAll(Classification classification, Person person) {
        var opener = person.unitCode().equals(classification.openerCode());
        return carriesOut(classification, person)
                || opener && person.holds(Role.MANAGER)
                || switch (organisation.unit(person.unitCode()).kind()) {
                    case PROVINCE -> OF_THE_PROVINCE.stream().anyMatch(person::holds);
                    case DEPARTMENT -> OF_A_DEPARTMENT.stream().anyMatch(person::holds);
                    default -> false;
                };
    }

    private static boolean carriesOut(Classification classification, Person person) {
        return classification.team().seats(person)
                || classification.lead().seats(person)
                || classification.publishers().stream().anyMatch(seat -> seat.seats(person));
    }

    /** Whether the person sees the unit's part from the inside: points while they come about, notes, appeal. */
    boolean seesInside(Classification classification, String unitCode, Person person) {
        return seesAll(classification, person)
                || organisation.speakingUnit(person.unitCode()).code().equals(unitCode);
    }

    /** Whether the unit's points are nobody's secret any more. */
    static boolean open(Classification classification) {
        return classification.stage() == Stage.PUBLISHED;
    }
}
