package vn.thidua.figures;

import java.time.LocalDate;

/** One figure as a file gives it, every cell already found good. */
record FigureRow(Key key, String value, String sourceDocument, LocalDate sourceDate) {

    /** What a figure is about; two rows of one file never share it. */
    record Key(SubjectKind kind, String subject, String metric, int year, String item) {}
}
