package vn.thidua.browser;

/** How other bodies and the public are asked about a nominee, and how what they say is dealt with. */
final class QuestionForms {

    private QuestionForms() {}

    static void namesAMatter(FormView form) {
        form.shows("Có đang bị điều tra");
        form.list("Ý kiến về từng trường hợp")
                .row(0)
                .choose("Ý kiến", "Đang có vụ việc chưa kết luận")
                .fill("Nội dung vụ việc hoặc lý do", "Đang xác minh đơn tố cáo.")
                .fill("Số văn bản của vụ việc", "11/QĐ-CAT")
                .fill("Ngày văn bản của vụ việc", "10/02/2025");
        form.fill("Số văn bản trả lời", "86/CAT-PV01").fill("Ngày văn bản trả lời", "17/02/2025");
    }

    static void asksAnother(FormView form) {
        form.shows("86/CAT-PV01")
                .choose("Đề xuất", "Lưu và hỏi ý kiến cơ quan khác")
                .choose("Cơ quan được hỏi", "Sở Y tế")
                .fill("Nội dung cần hỏi", "Có vi phạm giờ giấc làm việc không?")
                .fill("Số ngày làm việc để trả lời", "3");
        form.list("Hỏi về trường hợp nào").row(0).tick("Hỏi");
    }

    static void objectsToNothing(FormView form) {
        form.shows("Có vi phạm giờ giấc làm việc không?");
        form.list("Ý kiến về từng trường hợp").row(0).choose("Ý kiến", "Không có ý kiến khác");
        form.fill("Số văn bản trả lời", "71/SYT-VP").fill("Ngày văn bản trả lời", "17/02/2025");
    }

    static void findsTheMatterClosed(FormView form) {
        form.shows("71/SYT-VP");
        form.list("Vướng mắc cần kết luận")
                .row(0)
                .fill("Văn bản làm căn cứ kết luận (số, ngày)", "Thông báo số 40/TB-CAT ngày 17/02/2025");
        RoundForms.appraisesHeld("Đang xác minh đơn tố cáo", "Công an tỉnh kết luận đơn sai sự thật.")
                .accept(form);
    }

    static void recordsAComment(FormView form) {
        form.shows("06/03/2025")
                .choose("Việc cần làm", "Lưu và ghi thêm một ý kiến")
                .chooseFirst("Ý kiến về")
                .fill("Người, cơ quan có ý kiến", "Một viên chức của Sở Y tế")
                .fill("Ngày nhận ý kiến", "03/03/2025")
                .fill("Nội dung ý kiến", "Đề nghị xem lại kết quả quý III.")
                .tick("Tạm giữ trường hợp này để xem xét");
    }

    static void settles(FormView form) {
        form.shows("Đề nghị xem lại kết quả quý III.")
                .list("Các ý kiến đã ghi nhận")
                .row(0)
                .fill("Trả lời", "Kết quả quý III đúng như báo cáo.");
        form.list("Trường hợp tạm giữ")
                .row(0)
                .choose("Kết luận", "Không vướng, tiếp tục xét")
                .fill("Lý do kết luận", "Đã đối chiếu báo cáo quý III.")
                .fill("Văn bản làm căn cứ kết luận (số, ngày)", "Biên bản số 02/BB-TCCB ngày 10/3/2025");
    }
}
