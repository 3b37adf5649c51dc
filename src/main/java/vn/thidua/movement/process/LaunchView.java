package vn.thidua.movement.process;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movement.LaunchCase;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.movement.UnitLaunch;
import vn.thidua.organisation.Organisation;

/** Puts launches into the Vietnamese words the forms show. */
@Component
class LaunchView {

    private final LaunchRegister register;
    private final Organisation organisation;

    LaunchView(LaunchRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    LaunchCase launch(String businessKey) {
        return register.get(UUID.fromString(businessKey));
    }

    UnitLaunch unit(String businessKey) {
        return register.unit(UUID.fromString(businessKey));
    }

    MovementPlan plan(LaunchCase launch) {
        return register.planOf(launch);
    }

    /** What a person must know about the plan, a line each. */
    String notes(LaunchCase launch) {
        return plan(launch).notes().stream().map(LaunchView::quoted).collect(Collectors.joining("\n\n"));
    }

    String progress(LaunchCase launch) {
        return register.progress(launch.id()).sentence();
    }

    /** Rows of the table of units, those with something to do first. */
    List<Map<String, Object>> units(LaunchCase launch) {
        return register.units(launch.id()).stream()
                .sorted((one, other) -> Boolean.compare(one.done(), other.done()))
                .map(this::row)
                .toList();
    }

    String unitName(String unitCode) {
        return organisation.unit(unitCode).name();
    }

    /** A clause as a quotation with its place. */
    static String quoted(Clause clause) {
        return "> %s (%s)".formatted(clause.text(), clause.source());
    }

    private Map<String, Object> row(UnitLaunch unit) {
        var due = unit.planDue();
        var plan = unit.plan();
        return Map.of(
                "unit",
                unitName(unit.unitCode()),
                "state",
                unit.label(),
                "due",
                due == null ? "" : day(due),
                "plan",
                plan == null ? "" : plan.cited());
    }
}
