package vn.thidua.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.RegisterReading;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.Rounds;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.MovementPlans;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.StandIn;
import vn.thidua.organisation.Unit;

/**
 * Says what a person may find, by the rules that the pages keep which a result leads to: for proposals
 * {@code nomination.Reading}, for awards {@link RegisterReading}, for people the list of colleagues.
 */
@Component
class SearchSight {

    private static final List<String> EARLY = List.of("council", "signature");
    private static final List<String> LATE = List.of("appraisal", "decision", "issue");
    private static final String NOBODY = "";

    private final Organisation organisation;
    private final RoundRegister register;
    private final Rounds rounds;
    private final MovementPlans plans;
    private final RegisterReading awards;

    SearchSight(
            Organisation organisation,
            RoundRegister register,
            Rounds rounds,
            MovementPlans plans,
            RegisterReading awards) {
        this.organisation = organisation;
        this.register = register;
        this.rounds = rounds;
        this.plans = plans;
        this.awards = awards;
    }

    SearchScope of(String personId) {
        var person = organisation.acting(personId);
        var province = organisation.provinceOf(person.unitCode()).code();
        var speaking = organisation.speakingUnit(person.unitCode()).code();
        var ids = register.allFor(personId).stream()
                .map(details -> details.id().value())
                .collect(Collectors.toSet());
        var routes = ids.stream().collect(Collectors.toMap(id -> id, id -> rounds.routeOf(new RoundId(id))));
        var seen = awards.scope(personId);
        return new SearchScope(
                province,
                set(organisation.unitsOf(province), Unit::code),
                set(people(person, province, speaking), Person::id),
                set(
                        plans.newest().stream()
                                .filter(plan -> sameProvince(plan, personId))
                                .toList(),
                        MovementPlan::code),
                ids,
                Stream.of(person.unitCode(), speaking).collect(Collectors.toSet()),
                acting(person),
                doing(routes, EARLY, person::actsAt),
                doing(routes, EARLY, NOBODY::equals),
                person.holds(Role.MANAGER) ? ids : doing(routes, LATE, person::actsAt),
                doing(routes, LATE, NOBODY::equals),
                seen.whole(),
                seen.units());
    }

    private boolean sameProvince(MovementPlan plan, String personId) {
        return organisation.sharesProvince(personId, plan.province());
    }

    private List<Person> people(Person person, String province, String speaking) {
        return person.holds(Role.MANAGER) || person.holds(Role.PROCESS_ADMIN)
                ? organisation.everyoneOf(province)
                : organisation.peopleSpokenForBy(speaking);
    }

    private static Set<String> acting(Person person) {
        return Stream.concat(
                        Stream.of(person.unitCode()),
                        person.standingIn().stream().map(StandIn::unitCode))
                .collect(Collectors.toSet());
    }

    /** Rounds in which such a unit does one of these stages; {@link #NOBODY} where each proposing unit does. */
    private static Set<UUID> doing(Map<UUID, Route> routes, List<String> stages, Predicate<String> unit) {
        return routes.keySet().stream()
                .filter(id -> stages.stream()
                        .filter(routes.get(id)::has)
                        .map(stage -> Objects.requireNonNullElse(
                                routes.get(id).stage(stage).unit(), NOBODY))
                        .anyMatch(unit))
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> set(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.toSet());
    }
}
