package vn.thidua.classification;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Classification.Stage;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** Who sees a classification in what way. */
@Component
class ClassificationSight {

    private static final Set<Role> OF_THE_PROVINCE = Set.of(Role.DECIDER, Role.MANAGER, Role.CLERK);
    private static final Set<Role> OF_A_DEPARTMENT = Set.of(Role.APPRAISER, Role.APPRAISAL_LEAD);

    private final Organisation organisation;

    ClassificationSight(Organisation organisation) {
        this.organisation = organisation;
    }

    String provinceOf(Person person) {
        return organisation.provinceOf(person.unitCode()).code();
    }

    /** How that person sees a classification of their province. */
    ClassificationViewer viewer(Classification classification, Person person) {
        return new ClassificationViewer(
                seesAll(classification, person),
                classification.stage() == Stage.PUBLISHED,
                organisation.speakingUnit(person.unitCode()).code());
    }

    /** Those who carry it out; who appraises, decides, issues and oversees in the province. */
    private boolean seesAll(Classification classification, Person person) {
        var opener = person.unitCode().equals(classification.openerCode());
        return carriesOut(classification, person)
                || opener && person.holds(Role.MANAGER)
                || switch (organisation.unit(person.unitCode()).kind()) {
                    case PROVINCE -> person.holdsAny(OF_THE_PROVINCE);
                    case DEPARTMENT -> person.holdsAny(OF_A_DEPARTMENT);
                    default -> false;
                };
    }

    private static boolean carriesOut(Classification classification, Person person) {
        return classification.team().seats(person)
                || classification.lead().seats(person)
                || classification.publishers().stream().anyMatch(seat -> seat.seats(person));
    }
}
