package vn.thidua.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.Appointment;
import vn.thidua.organisation.Capacity;
import vn.thidua.organisation.Role;

/** An appointment as the page sends it. */
record AppointmentEntry(
        @NotBlank(message = "Phải chọn người vắng.") @Size(max = 64, message = "Tên đăng nhập không quá 64 ký tự.")
        String absent,

        @NotEmpty(message = "Phải chọn ít nhất một vai trò.")
        Set<Role> roles,

        @NotBlank(message = "Phải chọn người thay.") @Size(max = 64, message = "Tên đăng nhập không quá 64 ký tự.")
        String substitute,

        @NotNull(message = "Phải chọn tư cách ký.") Capacity capacity,

        @NotNull(message = "Phải nhập ngày bắt đầu.") LocalDate firstDay,

        @NotNull(message = "Phải nhập ngày kết thúc.") LocalDate lastDay,

        @Nullable @Size(max = 500, message = "Văn bản được ký không quá 500 ký tự.")
        String scope,

        @Nullable @Size(max = 50, message = "Số văn bản không quá 50 ký tự.")
        String documentNumber,

        @Nullable LocalDate documentDate,

        @Nullable @Size(max = 500, message = "Lý do không quá 500 ký tự.")
        String reason,

        boolean confirmed) {

    Appointment appointment() {
        return new Appointment(
                absent,
                roles,
                substitute,
                capacity,
                firstDay,
                lastDay,
                text(scope),
                document(),
                text(reason),
                confirmed);
    }

    /** Only with number and day; half of it is none. */
    private @Nullable OfficialDocument document() {
        var number = text(documentNumber);
        return number.isEmpty() || documentDate == null ? null : new OfficialDocument(number, documentDate);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
