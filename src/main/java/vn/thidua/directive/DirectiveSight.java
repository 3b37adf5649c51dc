package vn.thidua.directive;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

/**
 * Who sees what of the register: Văn phòng UBND tỉnh and those who appraise, decide and oversee their province's rows,
 * everybody else those of the unit that speaks for them.
 */
@Component
class DirectiveSight {

    private static final Set<Role> WHOLE_PROVINCE =
            EnumSet.of(Role.APPRAISER, Role.APPRAISAL_LEAD, Role.DECIDER, Role.CLERK, Role.MANAGER, Role.PROCESS_ADMIN);

    private final DirectiveOffice office;
    private final Organisation organisation;

    DirectiveSight(DirectiveOffice office, Organisation organisation) {
        this.office = office;
        this.organisation = organisation;
    }

    DirectiveScope of(String personId) {
        var person = organisation.acting(personId);
        var keeps = office.has(person);
        return new DirectiveScope(
                office.provinceOf(person),
                keeps,
                keeps || WHOLE_PROVINCE.stream().anyMatch(person::holds),
                DirectiveOffice.ACTING.stream().anyMatch(person::holds),
                organisation.lineage(
                        organisation.speakingUnit(person.unitCode()).code()));
    }
}
