package vn.thidua.award;

import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Award;
import vn.thidua.movement.MovementPlan.Route;

/** An award of one year of a movement, for which a round may be opened. */
public record RoundChoice(MovementPlan plan, Award award, int year) {

    /**
     * Key of the choice, stable as long as the plan has no newer version. It ends with the kind of the plan's deadline
     * rule, by which the form knows what else to ask.
     */
    public String key() {
        var rule = plan.submission().rule();
        return "%s/%d/%s/%d/%s".formatted(plan.code(), plan.version(), award.code(), year, rule.kind());
    }

    Route route() {
        return plan.routeOf(award.code());
    }

    /** The movement and the award, Vietnamese. */
    public String label() {
        return plan.name() + " – " + award.name() + ofYear();
    }

    String roundName() {
        return award.name() + " – " + plan.name() + ofYear();
    }

    /** A movement of one year has it in its name. */
    private String ofYear() {
        return plan.years().size() > 1 ? " – năm " + year : "";
    }
}
