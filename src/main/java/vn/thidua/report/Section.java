package vn.thidua.report;

import java.util.List;

/**
 * A part of a report.
 *
 * @param heading    Vietnamese, without its number
 * @param paragraphs whole Vietnamese sentences
 */
public record Section(String heading, List<String> paragraphs, List<ReportTable> tables, List<ReportChart> charts) {

    /** A part that only says something, such as that there is nothing to report. */
    static Section saying(String heading, String sentence) {
        return new Section(heading, List.of(sentence), List.of(), List.of());
    }
}
