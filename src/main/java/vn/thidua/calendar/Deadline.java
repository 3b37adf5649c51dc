package vn.thidua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A computed deadline that explains itself.
 *
 * @param lastDay     the last day on which the thing may still be done
 * @param explanation how it comes about, Vietnamese, one sentence a step: the rule, the event day, the days counted, the
 *     holidays met, the day it rolls to
 * @param warnings    what a person should know, Vietnamese: a last day on a day off that does not roll, an unofficial
 *     calendar
 */
public record Deadline(LocalDate lastDay, List<String> explanation, List<String> warnings) {

    /** Explanation and warnings, a line each, to be kept beside the day. */
    public String text() {
        return Stream.of(explanation, warnings).flatMap(List::stream).collect(Collectors.joining("\n"));
    }
}
