package vn.thidua.movement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads registrations: what forms and lists show, and who may see what of it. */
@Service
@Transactional(readOnly = true)
public class RegistrationRegister {

    private final RegistrationTable registrations;
    private final UnitRegistrationTable units;
    private final RegisteredPeople people;
    private final MovementPlans plans;
    private final MovementSight sight;

    RegistrationRegister(
            RegistrationTable registrations,
            UnitRegistrationTable units,
            RegisteredPeople people,
            MovementPlans plans,
            MovementSight sight) {
        this.registrations = registrations;
        this.units = units;
        this.people = people;
        this.plans = plans;
        this.sight = sight;
    }

    /** The registration with that id; an id nobody opened is a programming error. */
    public RegistrationCase get(UUID id) {
        return registrations.get(id);
    }

    /** The registration for the movement, if it was opened and is one of the person's province. */
    public Optional<RegistrationCase> seenBy(String planCode, String personId) {
        return registrations.ofPlan(planCode).filter(registration -> sight.concerns(planOf(registration), personId));
    }

    /** The plan version the registration was opened with. */
    public MovementPlan planOf(RegistrationCase registration) {
        return plans.plan(registration.planCode(), registration.planVersion());
    }

    /** One unit's registration; an id of no unit is a programming error. */
    public UnitRegistration unit(UUID id) {
        return units.get(id);
    }

    /** Every unit's registration, by code. */
    public List<UnitRegistration> units(UUID id) {
        return units.of(id);
    }

    /** Those of the units that a parent puts together. */
    public List<UnitRegistration> unitsBelow(UUID id, String parentCode) {
        return units(id).stream()
                .filter(unit -> parentCode.equals(unit.parentCode()))
                .toList();
    }

    /** The people registered, by the id of the unit's registration. */
    public Map<UUID, List<RegisteredPerson>> people(UUID id) {
        return people.of(id);
    }

    /** The registrations the person may see. */
    public List<UnitRegistration> unitsSeenBy(RegistrationCase registration, String personId) {
        var seen = sight.unitsSeenBy(planOf(registration), personId);
        return units(registration.id()).stream()
                .filter(unit -> seen.test(unit.unitCode()))
                .toList();
    }
}
