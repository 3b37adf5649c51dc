package vn.thidua.classification;

import java.time.LocalDate;

/**
 * A ranking of the units of a province that was published.
 *
 * @param year        the year it is about
 * @param document    by what, as cited
 * @param publishedOn the day of that document
 * @param publishedBy id of the person
 */
public record PublishedRanking(String province, int year, String document, LocalDate publishedOn, String publishedBy) {}
