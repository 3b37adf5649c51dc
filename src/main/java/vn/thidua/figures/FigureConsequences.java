package vn.thidua.figures;

import java.util.List;

/** Tells what other figures would do to those who are judged by them. Keeps nothing. */
public interface FigureConsequences {

    /**
     * The verdicts that would change, of everybody proposed in a round that is not over.
     *
     * @param supposed the figures as if they were in force, all of one province
     * @param personId who asks; is told only of rounds of which they see every line
     */
    List<ChangedVerdict> of(List<Figure> supposed, String personId);

    /**
     * One criterion of one nominee.
     *
     * @param round   name of the round
     * @param nominee as lists show it
     * @param unit    name of the proposing unit
     * @param clause  of the criterion, with its source
     * @param before  the machine's verdict now, Vietnamese
     * @param after   what it would be, Vietnamese
     * @param decided whether a person decided otherwise than the machine, so that the person's verdict stays
     */
    record ChangedVerdict(
            String round, String nominee, String unit, String clause, String before, String after, boolean decided) {}
}
