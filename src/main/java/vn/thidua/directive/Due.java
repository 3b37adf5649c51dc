package vn.thidua.directive;

import java.time.LocalDate;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.document.Written;

/** Until when, in the words of the document: whether the day named still counts is never left open. */
public record Due(Words words, LocalDate day) {

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
        return "%s ngày %s".formatted(words.label, Written.day(day));
    }

    DeadlineRule rule() {
        return new DeadlineRule(words.kind, day, null, 0, 0, null);
    }
}
