package vn.thidua.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.MovementPlan.Clause;

/**
 * How the movement begins and is carried through.
 *
 * @param drafter   who drafts the plan and puts it forward
 * @param issuer    who signs it with number and date
 * @param unitPlans where units have to make a launch plan of their own
 * @param reports   what has to be reported from time to time
 * @param questions the body to which questions and changes go
 */
public record Launch(
        Desk drafter,
        Desk issuer,
        @Nullable UnitPlans unitPlans,
        List<PeriodicReport> reports,
        @Nullable Questions questions) {

    /**
     * Units that make their own launch plan.
     *
     * @param subjects codes of the subjects that have to
     * @param days     working days after the plan was issued until when; a default of ours where the document is silent
     */
    public record UnitPlans(List<String> subjects, int days, Clause clause) {}

    /**
     * A report due from time to time.
     *
     * @param subjects codes of the subjects whose units report; none when {@code by} alone reports
     * @param by       the one desk that reports
     * @param to       the desk that receives it
     * @param terms    when, one for each report of a year
     */
    public record PeriodicReport(
            String code,
            String name,
            List<String> subjects,
            @Nullable Desk by,
            Desk to,
            List<Term> terms,
            Clause clause) {}

    /** The desk that takes questions and proposals of change. */
    public record Questions(Desk to, Clause clause) {}
}
