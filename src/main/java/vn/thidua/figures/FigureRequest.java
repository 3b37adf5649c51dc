package vn.thidua.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for the figures of one year, answered by every agency that reports one of the metrics.
 *
 * @param id          business key of its process instance
 * @param askingUnit  the unit that asked and receives the answers
 * @param unitsOn     the day on which the units asked about exist
 * @param due         the last day for the answers
 * @param explanation how that day comes about, Vietnamese
 * @param note        what the agencies should know, Vietnamese; may be empty
 */
public record FigureRequest(
        UUID id,
        String province,
        String askingUnit,
        int year,
        LocalDate unitsOn,
        LocalDate due,
        String explanation,
        String note,
        String askedBy,
        Instant askedAt) {}
