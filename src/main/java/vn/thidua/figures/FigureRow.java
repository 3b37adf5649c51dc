package vn.thidua.figures;

import java.time.LocalDate;

/** One figure to be entered, all of it already found good. */
public record FigureRow(Key key, String value, String sourceDocument, LocalDate sourceDate) {

    /** What a figure is about; two rows of one file never share it. */
    public record Key(SubjectKind kind, String subject, String metric, int year, String item) {}
}
