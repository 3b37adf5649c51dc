package vn.thidua.movement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One collection of a periodic report: one of its terms in one year.
 *
 * @param id          business key of its process instance
 * @param reportCode  key of the report within the plan
 * @param term        which of the report's terms, counted from 0
 * @param due         the last day on which it is in time
 * @param explanation how that day comes about, Vietnamese
 */
public record ReportCase(
        UUID id, UUID launchId, String reportCode, int year, int term, LocalDate due, String explanation) {}
