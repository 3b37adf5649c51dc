package vn.thidua.organisation.web;

import jakarta.validation.constraints.NotBlank;

/** A person's own change of password. */
record PasswordChange(
        @NotBlank(message = "Phải nhập mật khẩu hiện tại.") String current,
        @NotBlank(message = "Phải nhập mật khẩu mới.") String password) {

    /** Keeps both out of logs. */
    @Override
    public String toString() {
        return "PasswordChange[…]";
    }
}
