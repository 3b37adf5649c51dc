package vn.thidua.organisation.web;

import jakarta.validation.constraints.NotBlank;

/** The password a process admin gives somebody to begin with. */
record NewPassword(
        @NotBlank(message = "Phải nhập mật khẩu.") String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
