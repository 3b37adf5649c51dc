package vn.thidua.movement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads launches: what forms and lists show, and who may see what of it. */
@Service
@Transactional(readOnly = true)
public class LaunchRegister {

    private final LaunchTable launches;
    private final UnitLaunchTable units;
    private final MovementPlans plans;
    private final MovementSight sight;

    LaunchRegister(LaunchTable launches, UnitLaunchTable units, MovementPlans plans, MovementSight sight) {
        this.launches = launches;
        this.units = units;
        this.plans = plans;
        this.sight = sight;
    }

    /** The launch with that id; an id nobody opened is a programming error. */
    public LaunchCase get(UUID id) {
        return launches.get(id);
    }

    /** The launch of the movement, if it was begun. */
    public Optional<LaunchCase> ofPlan(String planCode) {
        return launches.ofPlan(planCode);
    }

    /** The launch of the movement as far as the person may know of it: a draft only those who see everything. */
    public Optional<LaunchCase> seenBy(String planCode, String personId) {
        return ofPlan(planCode)
                .filter(launch -> sight.concerns(planOf(launch), personId))
                .filter(launch -> launch.issued() || sight.seesAll(planOf(launch), personId));
    }

    /** The plan version the launch was begun with. */
    public MovementPlan planOf(LaunchCase launch) {
        return plans.plan(launch.planCode(), launch.planVersion());
    }

    /** What one unit does; an id of no unit is a programming error. */
    public UnitLaunch unit(UUID id) {
        return units.get(id);
    }

    /** What every unit does, by code. */
    public List<UnitLaunch> units(UUID id) {
        return units.of(id);
    }

    /** How far all units are. */
    public LaunchProgress progress(UUID id) {
        return LaunchProgress.of(units(id));
    }

    /** What the units do that the person may see. */
    public List<UnitLaunch> unitsSeenBy(LaunchCase launch, String personId) {
        var seen = sight.unitsSeenBy(planOf(launch), personId);
        return units(launch.id()).stream()
                .filter(unit -> seen.test(unit.unitCode()))
                .toList();
    }
}
