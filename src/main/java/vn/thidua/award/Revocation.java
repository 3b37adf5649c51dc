package vn.thidua.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;

/**
 * A case that asks to revoke an award (Luật TĐKT 2022, Điều 93 khoản 2).
 *
 * @param entry      the award in the register
 * @param conclusion what the request stands on
 * @param reason     what the conclusion found, Vietnamese
 * @param answer     the decider's reason; none before the answer
 * @param decision   the decision that revokes; none before it is issued
 * @param money      what is to be paid back, in đồng; none before the revocation takes effect, and where no money went with the award
 */
public record Revocation(
        UUID id,
        UUID entry,
        Ground ground,
        Conclusion conclusion,
        String reason,
        String requestedBy,
        Stage stage,
        @Nullable LocalDate decidedOn,
        @Nullable String answer,
        @Nullable OfficialDocument decision,
        @Nullable BigDecimal money) {

    /** The document a request stands on. */
    public record Conclusion(OfficialDocument document, String issuer) {

        /** As shown to people: {@code số 12/KL-TTT ngày 05/03/2024 của Thanh tra tỉnh}. */
        public String cited() {
            return "%s của %s".formatted(document.cited(), issuer);
        }
    }

    /** Why an award is revoked. */
    public enum Ground {
        FALSE_STATEMENT("Gian dối, khai báo sai để được khen thưởng"),
        FORGED_DOSSIER("Hồ sơ giả, xác nhận sai sự thật"),
        UNLAWFUL_APPRAISAL("Thẩm định, xét duyệt trái pháp luật"),
        FINAL_CONCLUSION("Kết luận, bản án, quyết định của cơ quan có thẩm quyền đã có hiệu lực");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }

    /** Where a case stands. */
    public enum Stage {
        REQUESTED("Chờ người có thẩm quyền quyết định"),
        REJECTED("Không hủy bỏ"),
        APPROVED("Chờ ban hành quyết định hủy bỏ"),
        ISSUED("Đã ban hành quyết định hủy bỏ"),
        REVOKED("Đã hủy bỏ, chờ thu hồi hiện vật và tiền thưởng"),
        RETURNED("Đã thu hồi hiện vật và tiền thưởng");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** The Vietnamese words shown to people. */
        public String label() {
            return label;
        }
    }
}
