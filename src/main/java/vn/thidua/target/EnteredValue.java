package vn.thidua.target;

import java.time.LocalDate;

/** A value as a person enters it, with the document it stands in. */
public record EnteredValue(String metric, String value, String document, LocalDate documentDate) {}
