package vn.thidua.directive;

import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;

/**
 * Who sees what of the register: Văn phòng UBND tỉnh and those who appraise, decide and oversee their province's rows,
 * everybody else those of the unit that speaks for them.
 */
@Component
class DirectiveSight {

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
                keeps || person.holdsAny(Role.WHOLE_PROVINCE),
                person.holdsAny(DirectiveOffice.ACTING),
                organisation.lineage(
                        organisation.speakingUnit(person.unitCode()).code()));
    }
}
