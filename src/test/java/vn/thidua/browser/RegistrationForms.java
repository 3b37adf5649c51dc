package vn.thidua.browser;

import java.util.function.Consumer;

/** How people fill in the forms of a registration, from the commune to Sở Nội vụ's report. */
final class RegistrationForms {

    static final String REGISTER = "Đăng ký thi đua";

    private RegistrationForms() {}

    static void opens(FormView form) {
        form.chooseFirst("Phong trào").tick("Tôi đã kiểm tra và mở đăng ký");
    }

    static Consumer<FormView> registers(String collective, String person) {
        return form -> {
            form.choose("Đơn vị", "Đăng ký thi đua");
            form.list("1. Tập thể").addRow().choose("Tập thể", collective);
            form.list("2. Cá nhân").addRow().choose("Họ tên, chức vụ, đơn vị công tác", person);
        };
    }

    static void signs(FormView form) {
        form.choose("Ý kiến của thủ trưởng", "Ký bản đăng ký").tick("Tôi ký và chịu trách nhiệm về nội dung đăng ký");
    }

    static void consolidates(FormView form) {
        form.tick("Tôi đã kiểm tra và gửi kết quả đăng ký");
    }

    static Consumer<FormView> reports(String number, String date) {
        return form -> form.fill("Số, ký hiệu báo cáo", number)
                .fill("Ngày báo cáo", date)
                .fill("Nội dung báo cáo", "Tổng hợp kết quả đăng ký thi đua của toàn tỉnh.");
    }
}
