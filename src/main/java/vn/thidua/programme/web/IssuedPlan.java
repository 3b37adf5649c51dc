package vn.thidua.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.document.OfficialDocument;

/**
 * A yearly plan as sent to be issued.
 *
 * @param omitted the tasks that are due but given to nobody, each with its reason
 */
record IssuedPlan(
        @NotBlank(message = "Hãy ghi số, ký hiệu kế hoạch.") @Size(max = 50, message = "Số, ký hiệu dài quá 50 ký tự.")
        String documentNumber,

        @NotNull(message = "Hãy ghi ngày kế hoạch.") LocalDate documentDate,

        @NotNull(message = "Thiếu danh sách nhiệm vụ không giao.") @Size(max = 500)
        List<@Valid Omitted> omitted) {

    OfficialDocument paper() {
        return new OfficialDocument(documentNumber, documentDate);
    }

    /** A task left out. */
    record Omitted(
            @NotBlank(message = "Thiếu mã nhiệm vụ.") String task,
            @NotNull(message = "Hãy ghi lý do.") String reason) {}
}
