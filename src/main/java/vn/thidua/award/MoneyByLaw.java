package vn.thidua.award;

import java.util.Map;
import vn.thidua.movement.NomineeKind;

/** What one legal text gives each kind of nominee. */
public record MoneyByLaw(LegalProfile profile, Map<NomineeKind, MoneyAmount> amounts) {

    /** What a nominee of that kind gets; only for kinds of which somebody was approved. */
    public MoneyAmount of(NomineeKind kind) {
        return amounts.get(kind);
    }
}
