package vn.thidua.browser;

import java.util.function.Consumer;

/** How people fill in the forms of a launch. */
final class LaunchForms {

    static final String LAUNCH = "Phát động phong trào thi đua";

    private LaunchForms() {}

    static Consumer<FormView> chooses(String movement) {
        return form -> form.choose("Phong trào", movement);
    }

    static Consumer<FormView> drafts(String title, String summary) {
        return form -> form.fill("Tên kế hoạch", title).fill("Nội dung tóm tắt", summary);
    }

    static Consumer<FormView> issues(String number, String date) {
        return form -> form.choose("Ý kiến của người ký", "Ký ban hành")
                .fill("Số, ký hiệu văn bản", number)
                .fill("Ngày ban hành", date)
                .tick("Tôi đã xem kế hoạch và ban hành");
    }

    static void acknowledges(FormView form) {
        form.tick("Đơn vị đã tiếp nhận kế hoạch và tổ chức thực hiện");
    }

    static Consumer<FormView> makesOwnPlan(String number, String date) {
        return form -> form.fill("Số, ký hiệu văn bản", number)
                .fill("Ngày ban hành", date)
                .fill("Nội dung tóm tắt", "Phát động trong toàn đơn vị, phân công từng bộ phận thực hiện.");
    }
}
