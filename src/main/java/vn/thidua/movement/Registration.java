package vn.thidua.movement;

import java.util.List;
import vn.thidua.movement.MovementPlan.Clause;
import vn.thidua.organisation.UnitKind;

/**
 * Registering for a movement before it is judged.
 *
 * @param term              until when
 * @param subjects          codes of the subjects that may register
 * @param theme             the theme as the form prints it
 * @param collectivePledge  what a collective promises
 * @param individualPledge  what a person promises
 * @param consolidated      kinds of unit whose registrations their parent puts together first: communes by districts
 * @param receiver          the desk that puts everything together and reports
 * @param metric            code of the metric that records an accepted registration for the criteria
 */
public record Registration(
        Term term,
        List<String> subjects,
        Clause theme,
        Clause collectivePledge,
        Clause individualPledge,
        List<UnitKind> consolidated,
        Desk receiver,
        String metric,
        Clause clause) {}
