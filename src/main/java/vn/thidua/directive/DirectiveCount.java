package vn.thidua.directive;

/**
 * What the rows of one unit come to, without those withdrawn.
 *
 * @param onTime  done in time
 * @param late    done late, or not done and over
 * @param open    still in time
 */
public record DirectiveCount(String unitCode, int onTime, int late, int open) {}
