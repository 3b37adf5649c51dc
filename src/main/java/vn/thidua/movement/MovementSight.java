package vn.thidua.movement;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;

/** Which units' part in a movement a person may see. */
@Component
class MovementSight {

    private final Organisation organisation;
    private final Participants participants;

    MovementSight(Organisation organisation, Participants participants) {
        this.organisation = organisation;
        this.participants = participants;
    }

    /**
     * The units the person sees: all for the desks of launch and registration and for the managers beside them and of
     * the province; otherwise the person's own unit, the one that acts for it, and those right below that one.
     */
    Predicate<String> unitsSeenBy(MovementPlan plan, String personId) {
        var person = organisation.acting(personId);
        if (seesAll(plan, person)) {
            return unit -> true;
        }
        var acting = participants.actingUnit(plan, person.unitCode());
        return unit -> unit.equals(person.unitCode())
                || unit.equals(acting)
                || acting.equals(organisation.unit(unit).parentCode());
    }

    /** Whether the movement is one of the province the person works in; of others nobody learns that they exist. */
    boolean concerns(MovementPlan plan, String personId) {
        return organisation.sharesProvince(organisation.acting(personId).id(), plan.province());
    }

    /** Whether the person sees every unit's part. */
    boolean seesAll(MovementPlan plan, String personId) {
        return seesAll(plan, organisation.acting(personId));
    }

    private static boolean seesAll(MovementPlan plan, Person person) {
        var manages = person.holds(Role.MANAGER);
        return manages && person.unitCode().equals(plan.province())
                || desks(plan)
                        .anyMatch(desk -> desk.seats(person)
                                || manages && person.unitCode().equals(desk.unit()));
    }

    private static Stream<Desk> desks(MovementPlan plan) {
        var launch = plan.conduct().launch();
        var registration = plan.conduct().registration();
        var ofLaunch = launch == null
                ? Stream.<Desk>of()
                : Stream.concat(
                        Stream.of(launch.drafter(), launch.issuer()),
                        launch.reports().stream().map(Launch.PeriodicReport::to));
        var questions = launch == null ? null : launch.questions();
        return Stream.of(
                        ofLaunch,
                        Stream.ofNullable(questions).map(Launch.Questions::to),
                        Stream.ofNullable(registration).map(Registration::receiver))
                .flatMap(desk -> desk);
    }
}
