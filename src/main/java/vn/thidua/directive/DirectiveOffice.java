package vn.thidua.directive;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureOwners;
import vn.thidua.figures.Metric;
import vn.thidua.figures.Metrics;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/** Văn phòng UBND tỉnh: the unit of a province that owns the figures, and whose officers and head keep the register. */
@Component
class DirectiveOffice {

    /** Who acts for a unit in this register. */
    static final Set<Role> ACTING = EnumSet.of(Role.OFFICER, Role.HEAD);

    private final Organisation organisation;
    private final FigureOwners owners;
    private final Metric metric;

    DirectiveOffice(Organisation organisation, FigureOwners owners, Metrics metrics) {
        this.organisation = organisation;
        this.owners = owners;
        this.metric = metrics.metric(DirectiveFigures.ASSIGNED);
    }

    /** The office of the province. */
    Optional<Unit> of(String province) {
        return owners.of(metric, province).stream().findFirst();
    }

    boolean has(Person person) {
        return person.holdsAny(ACTING)
                && of(organisation.provinceOf(person.unitCode()).code())
                        .filter(organisation.speakingUnit(person.unitCode())::equals)
                        .isPresent();
    }

    /** The person, who keeps the register. */
    Person require(String personId) {
        return organisation
                .findPerson(personId)
                .filter(this::has)
                .orElseThrow(() -> new Refused(
                        "directive-forbidden",
                        "Sổ văn bản chỉ đạo do chuyên viên và lãnh đạo %s ghi; hãy gửi văn bản cho cơ quan đó."
                                .formatted(metric.owner())));
    }

    String provinceOf(Person person) {
        return organisation.provinceOf(person.unitCode()).code();
    }
}
