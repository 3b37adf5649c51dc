package vn.thidua.award;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Desk;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.movement.Scope;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Role;

/** Whom a round tells what. What became of a proposal is told by the proposal itself. */
@Component
class RoundNotices {

    /** What a notice holds; a plan may quote a long clause. */
    private static final int LONGEST_TEXT = 4000;

    private final Rounds rounds;
    private final Scope scope;
    private final Notices notices;

    RoundNotices(Rounds rounds, Scope scope, Notices notices) {
        this.rounds = rounds;
        this.scope = scope;
        this.notices = notices;
    }

    /** Tells the officers of every unit that may propose. */
    void tellUnits(NoticeKind kind, RoundId id, String subject, String text) {
        var plan = rounds.planOf(id);
        var selected = rounds.selected(id);
        scope.proposers(plan, rounds.round(id).awardCode()).stream()
                .filter(unit -> selected.isEmpty() || selected.get().contains(unit.code()))
                .forEach(unit -> notices.tell(kind, Role.OFFICER, unit.code(), subject, fitting(text), id.toString()));
    }

    /** Tells the officers of units that were chosen to propose. */
    void tellSelected(NoticeKind kind, RoundId id, List<String> unitCodes, String subject, String text) {
        unitCodes.forEach(unit -> notices.tell(kind, Role.OFFICER, unit, subject, fitting(text), id.toString()));
    }

    /** Tells those at the desk. */
    void tellDesk(NoticeKind kind, RoundId id, Desk desk, String subject, String text) {
        notices.tell(kind, desk.role(), desk.unit(), subject, fitting(text), id.toString());
    }

    /** Cut to what a notice holds. */
    static String fitting(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
    }

    /** Tells those who run the round and the managers beside them and beside the decider. */
    void tellLeads(NoticeKind kind, RoundId id, String subject, String text) {
        var ranking = rounds.routeOf(id).desk(Route.RANKING);
        var decision = rounds.routeOf(id).desk(Route.DECISION);
        notices.tell(kind, ranking.role(), ranking.unit(), subject, text, id.toString());
        notices.tell(kind, Role.MANAGER, ranking.unit(), subject, text, id.toString());
        if (!decision.unit().equals(ranking.unit())) {
            notices.tell(kind, Role.MANAGER, decision.unit(), subject, text, id.toString());
        }
    }
}
