package vn.thidua.directive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.thidua.calendar.DeadlineRule;

/** Until when, in the words of the document: whether the day named still counts is never left open. */
public record Due(Words words, LocalDate day) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What documents write before the day. */
    public enum Words {
        /** The day before is the last. */
        BEFORE("trước", DeadlineRule.Kind.BEFORE),
        /** That day still counts. */
        THROUGH("đến hết", DeadlineRule.Kind.THROUGH);

        private final String label;
        private final DeadlineRule.Kind kind;

        Words(String label, DeadlineRule.Kind kind) {
            this.label = label;
            this.kind = kind;
        }

        /** The Vietnamese words. */
        public String label() {
            return label;
        }
    }

    /** {@code trước ngày 15/03/2023}. */
    public String text() {
        return "%s ngày %s".formatted(words.label, day(day));
    }

    /** A day as Vietnamese documents write it. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    DeadlineRule rule() {
        return new DeadlineRule(words.kind, day, null, 0, 0, null);
    }
}
