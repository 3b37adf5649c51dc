package vn.thidua.nomination;

import java.util.Map;
import java.util.Optional;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.Quota;
import vn.thidua.movement.Scope;
import vn.thidua.organisation.Unit;

/** Says over which unit a quota counts a nominee. */
final class QuotaUnit {

    private final Quota quota;
    private final MovementPlan plan;
    private final Scope scope;
    private final Map<String, Unit> standing;

    QuotaUnit(Quota quota, MovementPlan plan, Scope scope) {
        this.quota = quota;
        this.plan = plan;
        this.scope = scope;
        this.standing = scope.standing(plan);
    }

    /** Code of the unit the nominee is counted over; none when the quota does not speak of such units. */
    Optional<String> of(Nominee nominee, String proposer) {
        return Optional.ofNullable(standing.get(nominee.unitCode()))
                .filter(this::isMeant)
                .map(addressed -> switch (quota.per()) {
                    case ROUND -> plan.province();
                    case PROPOSER -> proposer;
                    case COLLECTIVE -> addressed.code();
                    case PARENT -> addressed.parentCode();
                });
    }

    private boolean isMeant(Unit addressed) {
        return quota.subjects().isEmpty()
                || scope.subjectsOf(plan, addressed).stream()
                        .anyMatch(subject -> quota.subjects().contains(subject.code()));
    }
}
