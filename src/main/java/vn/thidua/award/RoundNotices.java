package vn.thidua.award;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movement.MovementPlan;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.UnitKind;

/** Whom a round tells what. What became of a proposal is told by the proposal itself. */
@Component
class RoundNotices {

    /** What a notice holds; a plan may quote a long clause. */
    private static final int LONGEST_TEXT = 4000;

    private final Rounds rounds;
    private final Organisation organisation;
    private final Notices notices;

    RoundNotices(Rounds rounds, Organisation organisation, Notices notices) {
        this.rounds = rounds;
        this.organisation = organisation;
        this.notices = notices;
    }

    /** Tells the officers of every unit that the movement addresses. */
    void tellUnits(RoundId id, String subject, String text) {
        var plan = rounds.planOf(id);
        var kinds = kinds(plan);
        var fitting = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
        organisation.subtree(plan.province()).stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .forEach(unit -> notices.tell(Role.OFFICER, unit.code(), subject, fitting, id.toString()));
    }

    /** Tells those who run the round and the managers beside them and beside the decider. */
    void tellLeads(RoundId id, String subject, String text) {
        var plan = rounds.planOf(id);
        var ranking = rounds.routeOf(id).desk(Route.RANKING);
        var decision = rounds.routeOf(id).desk(Route.DECISION);
        notices.tell(ranking.role(), ranking.unit(), subject, text, id.toString());
        notices.tell(Role.MANAGER, ranking.unit(), subject, text, id.toString());
        if (!decision.unit().equals(ranking.unit())) {
            notices.tell(Role.MANAGER, decision.unit(), subject, text, id.toString());
        }
    }

    private static Set<UnitKind> kinds(MovementPlan plan) {
        return plan.subjects().stream()
                .flatMap(subject -> subject.unitKinds().stream())
                .collect(Collectors.toSet());
    }
}
