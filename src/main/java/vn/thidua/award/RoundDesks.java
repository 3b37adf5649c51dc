package vn.thidua.award;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Desk;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/**
 * Who does which stage of a round. The engine routes tasks by the same answer; asking again here keeps an edited model
 * from handing a step to somebody who does not hold the role.
 */
@Component
public class RoundDesks {

    /** The stage at which proposals are checked; those who do it also record what the public says. */
    static final String APPRAISAL = "appraisal";

    private final Rounds rounds;
    private final Organisation organisation;

    RoundDesks(Rounds rounds, Organisation organisation) {
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** The desk of a stage: appraisal, ranking, decision or issue. */
    public Desk of(RoundId id, String stage) {
        return rounds.routeOf(id).desk(stage);
    }

    /** The body outside that decides the round, if one does. */
    Optional<String> outside(RoundId id) {
        return Optional.ofNullable(rounds.routeOf(id).stage(Route.DECISION).outside());
    }

    /** Refuses whoever is neither head nor officer of the unit. */
    void requireOf(String unitCode, String personId) {
        var person = organisation.person(personId);
        if (!person.holdsAt(Role.HEAD, unitCode) && !person.holdsAt(Role.OFFICER, unitCode)) {
            throw new Refused(
                    "stage-forbidden",
                    "Việc này dành cho thủ trưởng, chuyên viên của %s; hãy báo người có vai trò đó thực hiện."
                            .formatted(organisation.unit(unitCode).name()));
        }
    }

    /** The block the decider signs the decision with, a line each. */
    String signedAs(RoundId id, String personId) {
        var desk = of(id, Route.DECISION);
        return organisation.signatureOf(personId, desk.role(), desk.unit()).text();
    }

    /** Whether the person sits at the desk of that stage. */
    boolean seats(RoundId id, String stage, String personId) {
        return of(id, stage).seats(organisation.person(personId));
    }

    /** The province whose units take part. */
    Unit provinceOf(RoundId id) {
        return organisation.provinceOf(rounds.planOf(id).province());
    }

    /** Refuses whoever sits at none of the desks; the refusal names the first. */
    void requireAny(RoundId id, List<String> stages, String personId) {
        if (stages.stream().noneMatch(stage -> seats(id, stage, personId))) {
            require(id, stages.get(0), personId);
        }
    }

    void require(RoundId id, String stage, String personId) {
        if (!seats(id, stage, personId)) {
            var desk = of(id, stage);
            throw new Refused(
                    "stage-forbidden",
                    "Việc này dành cho %s của %s; hãy báo người có vai trò đó thực hiện."
                            .formatted(
                                    desk.role().label().toLowerCase(Locale.ROOT),
                                    organisation.unit(desk.unit()).name()));
        }
    }
}
