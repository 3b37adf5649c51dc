package vn.thidua.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.classification.Classification.Level;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/** Who may classify which units: the appraisal lead of a department those of the province, a district its communes. */
@Component
class ClassificationScopes {

    private final Organisation organisation;

    ClassificationScopes(Organisation organisation) {
        this.organisation = organisation;
    }

    /** What the person may open; empty for most. */
    List<ScopeChoice> of(String personId) {
        var person = organisation.person(personId);
        var unit = organisation.unit(person.unitCode());
        var choices = new ArrayList<ScopeChoice>();
        if (unit.kind() == UnitKind.DEPARTMENT && person.holds(Role.APPRAISAL_LEAD)) {
            choices.add(province(unit, "Sở, ban, ngành và huyện, thành phố", UnitKind.DEPARTMENT, UnitKind.DISTRICT));
            choices.add(province(unit, "Sở, ban, ngành", UnitKind.DEPARTMENT));
            choices.add(province(unit, "Huyện, thành phố", UnitKind.DISTRICT));
        }
        if (unit.kind() == UnitKind.DISTRICT && (person.holds(Role.HEAD) || person.holds(Role.OFFICER))) {
            var words = "Xã, phường, thị trấn thuộc " + unit.name();
            choices.add(choice(Level.DISTRICT, unit, unit.code(), words, Set.of(UnitKind.COMMUNE)));
        }
        return choices.stream().filter(choice -> !choice.units().isEmpty()).toList();
    }

    private ScopeChoice province(Unit opener, String words, UnitKind... kinds) {
        var province = organisation.provinceOf(opener.code()).code();
        return choice(Level.PROVINCE, opener, province, words, Set.of(kinds));
    }

    private ScopeChoice choice(Level level, Unit opener, String root, String words, Set<UnitKind> kinds) {
        var units = organisation.subtree(root).stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .toList();
        var province = organisation.provinceOf(opener.code()).code();
        return new ScopeChoice(level, opener.code(), province, words, kinds, units);
    }
}
