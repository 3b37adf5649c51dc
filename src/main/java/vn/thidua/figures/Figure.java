package vn.thidua.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One measured number of one subject in one year.
 *
 * @param subject        code of the unit or id of the person
 * @param item           the item of an itemised metric, empty otherwise
 * @param value          as entered
 * @param number         exact; none for grades and texts
 * @param sourceDocument the document that reports it: {@code Báo cáo số 12/BC-STC}
 * @param enteredBy      id of the person who entered it, or {@link vn.thidua.organisation.ImportScope#SYSTEM}
 * @param origin         page of this application with the rows it was computed from; none for a figure handed in
 */
public record Figure(
        SubjectKind subjectKind,
        String subject,
        String metric,
        int year,
        String item,
        String value,
        @Nullable BigDecimal number,
        String sourceDocument,
        LocalDate sourceDate,
        String enteredBy,
        Instant enteredAt,
        @Nullable String origin) {

    /** What it is about. */
    public FigureRow.Key key() {
        return new FigureRow.Key(subjectKind, subject, metric, year, item);
    }
}
