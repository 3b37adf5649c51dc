package vn.thidua.benchmark;

/** One side of the comparison. */
interface Contender {

    /** Name in the report. */
    String name();

    /** Completes that many whole nominations, from the unit's proposal to the acknowledged result. */
    void completeNominations(int number);

    /** Statements sent so far. */
    long statements();

    /** Commits made so far. */
    long commits();
}
