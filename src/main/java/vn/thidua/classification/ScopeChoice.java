package vn.thidua.classification;

import java.util.List;
import java.util.Set;
import vn.thidua.classification.Classification.Level;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;

/**
 * Units that somebody may classify together.
 *
 * @param openerCode the unit that carries it out
 * @param words      which units, Vietnamese
 * @param units      those of these kinds that exist today
 */
public record ScopeChoice(
        Level level, String openerCode, String province, String words, Set<UnitKind> kinds, List<Unit> units) {

    /** Key of the choice. */
    public String key() {
        return "%s/%s"
                .formatted(
                        openerCode, kinds.stream().sorted().map(UnitKind::name).toList());
    }

    /** As offered, with how many there are. */
    public String label() {
        return "%s (%d đơn vị)".formatted(words, units.size());
    }
}
