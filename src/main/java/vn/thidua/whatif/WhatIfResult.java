package vn.thidua.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.CriterionVerdict.UsedFigure;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Verdict;

/**
 * A round as it is now beside what it would be.
 *
 * @param changes  what is supposed, a line each, Vietnamese
 * @param quotas   of the whole round, collectives first
 * @param overfull units that propose more than a changed quota would let through
 * @param lines    every nominee: those who enter, leave or come to the edge first, then by place
 * @param warnings what to keep in mind, Vietnamese
 */
public record WhatIfResult(
        List<String> changes,
        List<QuotaPair> quotas,
        List<Overfull> overfull,
        List<Line> lines,
        List<String> warnings) {

    /**
     * The quota of one kind.
     *
     * @param before places left in this round; none is no bound
     * @param words  as the plan and the change put it, Vietnamese
     */
    public record QuotaPair(
            NomineeKind kind,
            @Nullable Integer before,
            @Nullable Integer after,
            String words) {}

    /**
     * A unit with more nominees than a changed quota of single units allows; which of them would be left out is the
     * unit's own choice.
     *
     * @param source   where the quota stands
     * @param nominees all of them, as many as there are
     */
    public record Overfull(String unit, NomineeKind kind, String source, int allowed, List<String> nominees) {}

    /**
     * One nominee.
     *
     * @param unit     name of the proposing unit
     * @param actual   what became of the nominee so far, Vietnamese
     * @param points   none while the appraisal gave none
     * @param verdicts those that change, or that would if no person had decided
     */
    public record Line(
            String nominee,
            NomineeKind kind,
            String label,
            String unit,
            String actual,
            @Nullable Integer points,
            Position before,
            Position after,
            Move move,
            List<VerdictChange> verdicts) {}

    /**
     * One criterion of one nominee.
     *
     * @param before        what counts now
     * @param after         what would count
     * @param machineBefore what the machine finds now
     * @param machineAfter  what the machine would find
     * @param person        why a person decided otherwise than the machine; none where the machine's verdict counts
     * @param explanation   of the machine's new verdict, Vietnamese
     * @param figures       what the machine's new verdict stands on; not there in notes kept before it was
     */
    public record VerdictChange(
            String code,
            String clause,
            String source,
            Verdict before,
            Verdict after,
            Verdict machineBefore,
            Verdict machineAfter,
            @Nullable String person,
            String arithmeticBefore,
            String arithmeticAfter,
            String explanation,
            List<UsedFigure> figures) {}
}
