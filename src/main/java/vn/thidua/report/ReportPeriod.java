package vn.thidua.report;

import java.time.LocalDate;
import java.time.YearMonth;

/** What a report is about: a part of a year, in whole months. */
public record ReportPeriod(int year, Term term) {

    /** The first day that counts. */
    public LocalDate first() {
        return LocalDate.of(year, term.firstMonth, 1);
    }

    /** The last day that counts. */
    public LocalDate last() {
        return YearMonth.of(year, term.lastMonth).atEndOfMonth();
    }

    /** Whether the day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** As titles say it: {@code quý I năm 2023}. */
    public String label() {
        return term.words + " " + year;
    }

    /** The parts of a year that are reported on. */
    public enum Term {
        QUARTER_1("quý I năm", 1, 3),
        QUARTER_2("quý II năm", 4, 6),
        QUARTER_3("quý III năm", 7, 9),
        QUARTER_4("quý IV năm", 10, 12),
        HALF_YEAR("6 tháng đầu năm", 1, 6),
        NINE_MONTHS("9 tháng đầu năm", 1, 9),
        YEAR("năm", 1, 12);

        private final String words;
        private final int firstMonth;
        private final int lastMonth;

        Term(String words, int firstMonth, int lastMonth) {
            this.words = words;
            this.firstMonth = firstMonth;
            this.lastMonth = lastMonth;
        }
    }
}
