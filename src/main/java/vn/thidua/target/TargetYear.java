package vn.thidua.target;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One year in which the values of a programme's targets were asked for.
 *
 * @param lastDay until when they are to be reported
 */
public record TargetYear(UUID id, String province, String programme, int version, int year, LocalDate lastDay) {}
