package vn.thidua.award.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.MoneyLine;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundLine;
import vn.thidua.movement.NomineeKind;

/**
 * A ranked nominee.
 *
 * @param awarded none while nothing is decided
 * @param money   none while it is not settled and for who was not awarded
 */
record LineView(
        NomineeKind kind,
        int rank,
        String nominee,
        String unit,
        int points,
        int votesFor,
        int members,
        Place place,
        String placeLabel,
        String explanation,
        @Nullable Boolean awarded,
        @Nullable String reason,
        @Nullable MoneyLine money) {

    /** As those who run the round see it. */
    static LineView full(RoundLine line, @Nullable MoneyLine money) {
        return of(line, line.ranked().explanation(), line.answer(), money);
    }

    /** As the nominee's unit sees it: no other unit's names, no answer before the round is decided. */
    static LineView forUnit(RoundLine line, boolean decided, @Nullable MoneyLine money) {
        var explanation = line.ranked().explanationForUnit();
        return decided ? of(line, explanation, line.answer(), money) : of(line, explanation, null, null);
    }

    private static LineView of(
            RoundLine line, String explanation, RoundLine.@Nullable Answer answer, @Nullable MoneyLine money) {
        var ranked = line.ranked();
        var candidate = ranked.candidate();
        return new LineView(
                candidate.kind(),
                ranked.rank(),
                candidate.label(),
                candidate.unitCode(),
                candidate.points(),
                candidate.votesFor(),
                candidate.members(),
                ranked.place(),
                ranked.place().label(),
                explanation,
                answer == null ? null : answer.approved(),
                answer == null ? null : answer.reason(),
                money);
    }
}
