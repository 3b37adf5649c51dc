package vn.thidua.directive;

import java.time.Instant;

/**
 * One act in the life of a row; never changed.
 *
 * @param text   what was entered or changed, Vietnamese
 * @param reason why, or empty where none is asked for
 * @param by     id of the person
 */
public record DirectiveEvent(Kind kind, String text, String reason, String by, Instant at) {

    /** What was done. */
    public enum Kind {
        ENTERED("Ghi vào sổ"),
        CORRECTED("Sửa"),
        REPORTED("Đơn vị báo cáo hoàn thành"),
        CONFIRMED("Xác nhận hoàn thành"),
        SENT_BACK("Trả lại báo cáo của đơn vị"),
        WITHDRAWN("Rút khỏi sổ");

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
