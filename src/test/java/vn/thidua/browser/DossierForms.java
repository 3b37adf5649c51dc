package vn.thidua.browser;

import java.util.List;
import java.util.function.Consumer;

/** How people of a unit fill in the forms of its dossier, from the nominees to the signed proposal. */
final class DossierForms {

    static final String PROPOSE = "Lập hồ sơ đề nghị khen thưởng";

    private DossierForms() {}

    static void opens(FormView form) {
        form.chooseFirst("Đợt xét");
    }

    static Consumer<FormView> opens(String round) {
        return form -> form.choose("Đợt xét", round);
    }

    static Consumer<FormView> proposes(List<String> collectives, List<String> individuals) {
        return form -> {
            collectives.forEach(unit -> form.list("Tập thể đề nghị").addRow().choose("Tập thể", unit));
            individuals.forEach(person -> form.list("Cá nhân đề nghị").addRow().choose("Cá nhân", person));
        };
    }

    static void reports(FormView form) {
        form.list("Kết quả trên từng tiêu chí")
                .rowsWith("Kết quả đạt được")
                .forEach(row -> row.fill("Kết quả đạt được", "Đã hoàn thành, có hồ sơ kèm theo."));
        form.choose("Bước tiếp theo", "Hoàn thành, chuyển bước tiếp theo");
    }

    static Consumer<FormView> convenes(String day) {
        return form -> form.fill("Ngày họp", day)
                .choose("Hình thức họp", "Họp trực tiếp")
                .fill("Địa điểm", "Phòng họp số 1")
                .tick(
                        "Tôi xác nhận đã điểm danh và ghi người không tham gia biểu quyết đúng thực tế; nội dung này không sửa được sau khi gửi.");
    }

    static void votes(FormView form) {
        form.list("Phiếu biểu quyết").rowsWith("Ý kiến").forEach(row -> row.choose("Ý kiến", "Tán thành"));
        form.tick("Tôi hiểu rằng mỗi thành viên chỉ biểu quyết một lần và phiếu đã gửi không sửa được.");
    }

    static Consumer<FormView> confirmsMinutes(String number) {
        return form -> form.fill("Kết luận của người chủ trì", "Hội đồng thống nhất đề nghị khen thưởng.")
                .fill("Số, ký hiệu biên bản", number)
                .fill("Giờ kết thúc họp", "16:30")
                .tick("Tôi xác nhận biên bản đúng với diễn biến phiên họp; biên bản không sửa được sau khi gửi.");
    }

    static Consumer<FormView> returns(String reason) {
        return form ->
                form.choose("Ý kiến của thủ trưởng", "Trả lại cho chuyên viên").fill("Lý do trả lại", reason);
    }

    /** One report is written anew, and what the return asked is answered. */
    static void answers(FormView form) {
        form.list("Trả lời yêu cầu bổ sung")
                .rowsWith("Đơn vị đã làm gì")
                .forEach(row -> row.fill("Đơn vị đã làm gì", "Đã nêu ở tiêu chí đầu tiên."));
        form.list("Kết quả trên từng tiêu chí")
                .rowsWith("Kết quả đạt được")
                .get(0)
                .fill("Kết quả đạt được", "Đã giải ngân 100% kế hoạch, có hồ sơ kèm theo.");
        form.choose("Bước tiếp theo", "Hoàn thành, chuyển bước tiếp theo");
    }

    static Consumer<FormView> signs(String number, String date) {
        return form -> {
            form.list("Thành phần hồ sơ").rowsWith("Đã có").forEach(part -> part.tick("Đã có"));
            form.choose("Ý kiến của thủ trưởng", "Ký và gửi cơ quan thẩm định")
                    .fill("Số, ký hiệu văn bản", number)
                    .fill("Ngày văn bản", date)
                    .tick("Tôi đã xem danh sách và chịu trách nhiệm về nội dung đề nghị");
        };
    }
}
