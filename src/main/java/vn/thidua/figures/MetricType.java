package vn.thidua.figures;

/** What kind of value a metric takes, which bounds it and how it is compared. */
public enum MetricType {
    /** A whole number, 0 or more. */
    COUNT,
    /** An amount of money, 0 or more, exact. */
    AMOUNT,
    /** A percentage as reported, 0 to the metric's maximum, exact. */
    PERCENT,
    /** Points, 0 to the metric's maximum, exact. */
    SCORE,
    /** A position in a ranking, 1 is the best. */
    RANK,
    /** One of the metric's values, the lowest first. */
    GRADE,
    /** A few words, such as the number of a decision. */
    TEXT
}
