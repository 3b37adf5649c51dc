package vn.thidua.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;

/**
 * Something done about an assignment.
 *
 * @param unit    code of the unit that did it
 * @param person  id of the person, or {@link vn.thidua.organisation.ImportScope#SYSTEM}
 * @param day     what it says of a day: the day named, the day of the hand-in, the day until which it was given back
 * @param quarter whose progress it tells, 0 otherwise
 * @param text    what was said, Vietnamese
 * @param paper   the document it stands on, if any
 */
public record ReformAct(
        Kind kind,
        String unit,
        String person,
        Instant at,
        LocalDate day,
        int quarter,
        String text,
        @Nullable OfficialDocument paper) {

    /** The same about a quarter. */
    ReformAct ofQuarter(int number) {
        return new ReformAct(kind, unit, person, at, day, number, text, paper);
    }

    /** What can be done about an assignment. */
    public enum Kind {
        DAY_NAMED("Nêu ngày hoàn thành"),
        DAY_SETTLED("Hết thời gian nêu ngày hoàn thành"),
        PRODUCT("Nộp sản phẩm"),
        PROGRESS("Báo cáo tiến độ quý"),
        NO_PROGRESS("Không báo cáo tiến độ quý"),
        NOTHING_AROSE("Báo không phát sinh nhiệm vụ"),
        RETURNED("Trả lại"),
        ACCEPTED("Chấp nhận"),
        COORDINATED("Cơ quan phối hợp trả lời");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }
}
