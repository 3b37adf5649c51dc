package vn.thidua.browser;

/** How an award is taken back: asked for, decided, issued, returned. */
final class RevocationForms {

    private RevocationForms() {}

    static void requestsRevocation(FormView form) {
        form.chooseFirst("Quyết định khen thưởng cần hủy bỏ")
                .choose("Căn cứ hủy bỏ", "Gian dối, khai báo sai để được khen thưởng")
                .fill("Số, ký hiệu của kết luận", "05/KL-TTr")
                .fill("Ngày của kết luận", "26/05/2025")
                .fill("Nơi ban hành kết luận", "Thanh tra Sở Y tế")
                .fill("Nội dung kết luận, lý do đề nghị hủy bỏ", "Số liệu báo cáo không có thật.")
                .tick("Tôi xác nhận đã đối chiếu với kết luận");
    }

    static void revokes(FormView form) {
        form.shows("05/KL-TTr")
                .choose("Quyết định", "Hủy bỏ quyết định khen thưởng")
                .fill("Lý do", "Theo kết luận thanh tra.")
                .tick("Tôi xác nhận quyết định trên");
    }

    static void issuesRevocation(FormView form) {
        form.fill("Số quyết định hủy bỏ", "402/QĐ-SYT")
                .fill("Ngày quyết định hủy bỏ", "02/06/2025")
                .tick("Tôi xác nhận số và ngày đúng với văn bản đã ký");
    }

    static void recordsReturn(FormView form) {
        form.shows("402/QĐ-SYT")
                .shows("Tiền thưởng phải thu hồi: 710.000 đồng")
                .fill("Ngày nộp lại hiện vật khen thưởng", "02/06/2025")
                .fill("Biên bản nộp lại hiện vật (số, ký hiệu)", "01/BB-TCCB")
                .fill("Ngày nộp lại tiền thưởng", "02/06/2025")
                .fill("Chứng từ nộp tiền (số, ký hiệu)", "PT-118")
                .tick("Tôi xác nhận hiện vật và tiền thưởng đã được thu hồi như trên");
    }
}
