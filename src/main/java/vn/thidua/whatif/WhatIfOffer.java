package vn.thidua.whatif;

import java.util.List;
import vn.thidua.figures.Metric;
import vn.thidua.figures.SubjectKind;
import vn.thidua.movement.NomineeKind;

/** What may be changed in a trial of a round. */
public record WhatIfOffer(
        List<OfferedCriterion> criteria,
        List<OfferedQuota> quotas,
        List<OfferedMetric> metrics,
        List<OfferedSubject> subjects) {

    /** A criterion the machine has an expression for. */
    public record OfferedCriterion(
            String code,
            String name,
            String clause,
            String source,
            List<OfferedExpression> expressions,
            List<String> reads) {}

    /**
     * An expression.
     *
     * @param called  its place in words
     * @param words   around the numbers, one more than there are numbers
     * @param numbers the thresholds in Vietnamese notation
     */
    public record OfferedExpression(
            String place, String called, String text, List<String> words, List<String> numbers) {}

    /** A quota of the round's award by its position. */
    public record OfferedQuota(
            int quota, NomineeKind kind, boolean ofRound, int number, String clause, String source) {}

    /** A metric some criterion reads, with the year it is read of. */
    public record OfferedMetric(Metric metric, int year) {}

    /** A unit or person whose figures decide about a nominee of the round. */
    public record OfferedSubject(SubjectKind kind, String code, String name) {}
}
