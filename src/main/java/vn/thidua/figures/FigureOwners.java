package vn.thidua.figures;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * Which agencies of a province report a metric. The catalogue names them as every province does, “Sở Nội vụ”; a province
 * may add its own name: “Sở Nội vụ tỉnh Hà Nam”.
 */
@Component
public class FigureOwners {

    /** Who acts for an agency when it reports. */
    static final Set<Role> REPORTERS = Set.of(Role.OFFICER, Role.HEAD, Role.APPRAISER);

    /** Every district, each for the communes below it. */
    private static final String DISTRICTS = "UBND cấp huyện";

    private final Organisation organisation;

    FigureOwners(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The agencies of the province that report the metric; none where nobody bears that name. */
    public List<Unit> of(Metric metric, String province) {
        return organisation.unitsOf(province).stream()
                .filter(unit -> unit.validTo() == null)
                .filter(unit -> reports(unit, metric))
                .toList();
    }

    /** Whether the person acts for an agency that reports the metric. */
    public boolean mayEnter(Person person, Metric metric) {
        return person.holdsAny(REPORTERS) && reports(organisation.speakingUnit(person.unitCode()), metric);
    }

    private static boolean reports(Unit unit, Metric metric) {
        return metric.owner().equals(DISTRICTS) ? unit.kind() == UnitKind.DISTRICT : bears(unit, metric.owner());
    }

    private static boolean bears(Unit unit, String name) {
        return unit.name().equalsIgnoreCase(name)
                || unit.kind() == UnitKind.DEPARTMENT && unit.name().startsWith(name + " ");
    }
}
