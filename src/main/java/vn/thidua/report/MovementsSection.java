package vn.thidua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.movement.LaunchCase;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlans;
import vn.thidua.movement.RegistrationRegister;
import vn.thidua.movement.UnitLaunch;
import vn.thidua.movement.UnitRegistration;
import vn.thidua.organisation.Organisation;

/** The movements of the year: when they were launched, how many of the units took note and registered. */
@Component
@Order(50)
class MovementsSection implements ReportSection {

    private static final String HEADING = "Phong trào thi đua";
    private static final List<String> HEADS =
            List.of("Phong trào", "Kế hoạch phát động", "Đơn vị đã tiếp nhận", "Đơn vị được giao", "Đơn vị đã đăng ký");

    private final MovementPlans plans;
    private final LaunchRegister launches;
    private final RegistrationRegister registrations;
    private final Organisation organisation;

    MovementsSection(
            MovementPlans plans,
            LaunchRegister launches,
            RegistrationRegister registrations,
            Organisation organisation) {
        this.plans = plans;
        this.launches = launches;
        this.registrations = registrations;
        this.organisation = organisation;
    }

    @Override
    public Section of(ReportScope scope) {
        var movements = movements(scope);
        if (movements.isEmpty()) {
            return Section.saying(HEADING, "Đến hết kỳ báo cáo, phần mềm không có phong trào thi đua nào của năm.");
        }
        var launched = movements.stream()
                .filter(movement -> movement.launchedIn(scope.period()))
                .count();
        return new Section(
                HEADING,
                List.of("Có %d phong trào thi đua của năm %d, trong đó %d phong trào được phát động trong kỳ."
                        .formatted(movements.size(), scope.period().year(), launched)),
                List.of(new ReportTable(
                        "Các phong trào thi đua",
                        HEADS,
                        movements.stream().map(Movement::cells).toList())),
                List.of());
    }

    /** The movements of the year that concern the units, those launched after the period left out. */
    List<Movement> movements(ReportScope scope) {
        return plans.newest().stream()
                .filter(plan -> plan.years().contains(scope.period().year()))
                .filter(plan -> organisation.provinceOf(plan.province()).code().equals(scope.province()))
                .map(plan -> movement(plan, scope))
                .filter(movement -> movement.concerns(scope))
                .toList();
    }

    private Movement movement(MovementPlan plan, ReportScope scope) {
        var launch = launches.seenBy(plan.code(), scope.reader()).filter(LaunchCase::issued);
        var told = launch.map(LaunchCase::id).map(launches::units).orElse(List.of()).stream()
                .filter(unit -> scope.units().contains(unit.unitCode()))
                .toList();
        return new Movement(plan, launch.orElse(null), told, registered(plan, scope));
    }

    private int registered(MovementPlan plan, ReportScope scope) {
        Optional<UUID> opened =
                registrations.seenBy(plan.code(), scope.reader()).map(one -> one.id());
        return (int) opened.map(registrations::units).orElse(List.of()).stream()
                .filter(UnitRegistration::registered)
                .filter(unit -> scope.units().contains(unit.unitCode()))
                .count();
    }

    /**
     * A movement as far as some units are concerned.
     *
     * @param launch none while it was not launched within the application
     * @param told   those of the units that were told of it
     */
    record Movement(MovementPlan plan, @Nullable LaunchCase launch, List<UnitLaunch> told, int registered) {

        boolean launchedIn(ReportPeriod period) {
            return launch != null && period.contains(launch.issuedDocument().date());
        }

        private boolean concerns(ReportScope scope) {
            var begun = launch == null
                    || !launch.issuedDocument().date().isAfter(scope.period().last());
            return begun && (!told.isEmpty() || scope.units().contains(plan.province()));
        }

        private List<Object> cells() {
            var cells = new ArrayList<Object>(List.of(plan.name()));
            cells.add(
                    launch == null
                            ? "Chưa phát động trong phần mềm"
                            : launch.issuedDocument().cited());
            cells.add((int)
                    told.stream().filter(unit -> unit.acknowledgedOn() != null).count());
            cells.add(told.size());
            cells.add(registered);
            return cells;
        }
    }
}
