package vn.thidua.directive.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Answer;
import vn.thidua.directive.Assignment;
import vn.thidua.directive.Due;
import vn.thidua.refusal.Refused;

/**
 * A row as a person fills it in.
 *
 * @param version of the row that is corrected; none for a new one
 * @param reason  why it is corrected; none for a new one
 */
record DirectiveEntry(
        @NotBlank(message = "Phải nhập số, ký hiệu văn bản.")
        @Size(max = 100, message = "Số, ký hiệu không quá 100 ký tự.")
        String number,

        @NotNull(message = "Phải nhập ngày ban hành.") LocalDate issuedOn,

        @NotBlank(message = "Phải nhập cơ quan ban hành.")
        @Size(max = 200, message = "Cơ quan ban hành không quá 200 ký tự.")
        String issuer,

        @NotBlank(message = "Phải nhập nội dung giao.") @Size(max = 1000, message = "Nội dung không quá 1.000 ký tự.")
        String summary,

        @NotBlank(message = "Phải chọn đơn vị được giao.") @Size(max = 46, message = "Mã đơn vị không quá 46 ký tự.")
        String unit,

        @NotNull(message = "Phải chọn “trước” hay “đến hết”.")
        Due.Words dueWords,

        @NotNull(message = "Phải nhập ngày của thời hạn.") LocalDate dueDay,

        @Nullable LocalDate doneOn,

        @Nullable @Size(max = 300, message = "Văn bản trả lời không quá 300 ký tự.")
        String answer,

        int version,

        @Nullable @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.")
        String reason) {

    Assignment assignment() {
        return new Assignment(
                number.strip(), issuedOn, issuer.strip(), summary.strip(), unit, new Due(dueWords, dueDay));
    }

    /** None while it is open; day and document belong together. */
    @Nullable
    Answer done() {
        var document = answer == null ? "" : answer.strip();
        if (doneOn == null && document.isEmpty()) {
            return null;
        }
        if (doneOn == null || document.isEmpty()) {
            throw new Refused(
                    "directive-answer-half",
                    "Ngày hoàn thành và văn bản trả lời phải cùng có; hãy nhập cả hai hoặc để trống cả hai.",
                    doneOn == null ? "doneOn" : "answer");
        }
        return new Answer(doneOn, document);
    }

    String why() {
        if (reason == null || reason.isBlank()) {
            throw new Refused("directive-reason-missing", "Hãy ghi lý do sửa.", "reason");
        }
        return reason.strip();
    }
}
