package vn.thidua.award.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That an award entered by hand no longer stands: number and day of the document, and why. */
record RevokedEntry(
        @NotBlank(message = "Phải nhập số quyết định hủy bỏ.")
        @Size(max = 50, message = "Số quyết định không quá 50 ký tự.")
        String number,

        @NotNull(message = "Phải nhập ngày quyết định hủy bỏ.")
        LocalDate date,

        @NotBlank(message = "Phải nhập lý do hủy bỏ.") @Size(max = 1000, message = "Lý do không quá 1.000 ký tự.")
        String reason) {}
