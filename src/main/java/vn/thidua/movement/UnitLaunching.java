package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** What a unit does about a launched movement: it takes note and makes its own launch plan. */
@Service
@Transactional
public class UnitLaunching {

    private final UnitLaunchTable units;
    private final LaunchTable launches;
    private final MovementDesks desks;
    private final Clock clock;

    UnitLaunching(UnitLaunchTable units, LaunchTable launches, MovementDesks desks, Clock clock) {
        this.units = units;
        this.launches = launches;
        this.desks = desks;
        this.clock = clock;
    }

    /** The unit takes note. */
    public void acknowledge(UUID id, String personId) {
        desks.requireOfUnit(units.get(id).unitCode(), personId);
        units.acknowledge(id, personId);
    }

    /** Records the unit's own plan, made on or after the day the movement was launched. */
    public void recordPlan(UUID id, OfficialDocument plan, String summary, String personId) {
        var unit = units.get(id);
        desks.requireOfUnit(unit.unitCode(), personId);
        plan.refuseUnlessPossible(LocalDate.now(clock));
        var launched = launches.get(unit.launchId()).issuedDocument().date();
        if (plan.date().isBefore(launched)) {
            throw new Refused(
                    "plan-before-launch",
                    "Phong trào được phát động ngày %s; kế hoạch của đơn vị không thể có trước ngày đó."
                            .formatted(day(launched)),
                    "documentDate");
        }
        units.recordPlan(id, plan, summary, personId);
    }
}
