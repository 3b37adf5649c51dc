package vn.thidua.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/**
 * Whose figures a person may read, within their province: units read their own, an agency the metrics it reports, those
 * who appraise, decide and oversee all.
 */
@Component
public class FigureSight {

    private final Organisation organisation;
    private final FigureOwners owners;

    FigureSight(Organisation organisation, FigureOwners owners) {
        this.organisation = organisation;
        this.owners = owners;
    }

    /** Refuses whoever may not read every figure of the unit. */
    public void require(String personId, String unitCode) {
        if (!reads(organisation.acting(personId), unitCode)) {
            throw new Refused(
                    "figures-forbidden", "Bạn chỉ xem được số liệu của đơn vị mình; hãy chọn đơn vị nơi bạn công tác.");
        }
    }

    /** The units of the province whose figures of that metric the person reads, in the order of lists of units. */
    List<Unit> units(Person person, @Nullable Metric metric) {
        var province = organisation.provinceOf(person.unitCode()).code();
        var all = readsAll(person) || metric != null && owners.mayEnter(person, metric);
        var now = organisation.snapshot();
        var own = now.speakingUnit(person.unitCode());
        return now.unitsOf(province).stream()
                .filter(unit -> all || now.speakingUnit(unit.code()).equals(own))
                .toList();
    }

    private static boolean readsAll(Person person) {
        return person.holdsAny(Role.OVERSEEING);
    }

    private boolean reads(Person person, String unitCode) {
        return readsAll(person)
                ? organisation.sharesProvince(person.id(), unitCode)
                : organisation.findUnit(unitCode).isPresent()
                        && organisation.speakingUnit(person.unitCode()).equals(organisation.speakingUnit(unitCode));
    }
}
