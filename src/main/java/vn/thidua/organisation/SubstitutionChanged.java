package vn.thidua.organisation;

/**
 * A substitution was appointed or ended early; told inside the same transaction.
 *
 * @param substitution as it is now
 */
public record SubstitutionChanged(Substitution substitution) {}
