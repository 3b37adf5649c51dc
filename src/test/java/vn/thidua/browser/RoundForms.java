package vn.thidua.browser;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How the bodies above the units fill in the forms of a round, from the appraisal to the announced result. */
final class RoundForms {

    static final String ROUND = "Đợt xét khen thưởng";

    private RoundForms() {}

    static void appraises(FormView form) {
        form.list("Kết luận từng tiêu chí").rowsWith("Kết luận").forEach(row -> row.choose("Kết luận", "ĐẠT")
                .fill("Lý do", "Đã đối chiếu hồ sơ kèm theo."));
        form.list("Điểm thẩm định").rowsWith("Điểm (0 đến 100)").forEach(row -> row.fill("Điểm (0 đến 100)", "92"));
        form.choose("Đề xuất", "Chấp nhận, đưa vào đợt xét");
    }

    /** Appraises a nominee whom the machine holds, for a reason that turns out not to stand in the way. */
    static Consumer<FormView> appraisesHeld(String finding, String reason) {
        return form -> {
            form.shows(finding)
                    .list("Vướng mắc cần kết luận")
                    .rowsWith("Kết luận về vướng mắc")
                    .forEach(row -> row.choose("Kết luận về vướng mắc", "Không vướng, tiếp tục xét")
                            .fill("Lý do kết luận", reason));
            appraises(form);
        };
    }

    static void approves(FormView form) {
        form.choose("Ý kiến của lãnh đạo", "Đồng ý");
    }

    static void closes(FormView form) {
        form.tick("Tôi xác nhận đóng đợt xét; sau khi đóng không nhận thêm hồ sơ");
    }

    static Consumer<FormView> submits(String number, String date) {
        return form -> form.fill("Số tờ trình", number)
                .fill("Ngày tờ trình", date)
                .tick("Tôi đã rà soát bảng xếp hạng và trình người có thẩm quyền");
    }

    /** Decides line by line: all are awarded but those with these numbers, counted from 0. */
    static Consumer<FormView> decides(Integer... refused) {
        return form -> {
            form.choose("Ý kiến về danh sách", "Quyết định từng trường hợp");
            var lines = form.list("Danh sách trình").rowsWith("Quyết định");
            IntStream.range(0, lines.size())
                    .forEach(line -> decide(lines.get(line), !List.of(refused).contains(line)));
            form.tick("Tôi xác nhận các quyết định trên");
        };
    }

    static Consumer<FormView> issues(String number, String date) {
        return form -> form.fill("Số quyết định", number)
                .fill("Ngày quyết định", date)
                .tick("Tôi xác nhận số và ngày đúng với văn bản đã ký");
    }

    static void settlesMoney(FormView form) {
        form.tick("Tôi xác nhận mức tiền thưởng trên");
    }

    /** Chooses between the decree the plan cites and the one in force. */
    static Consumer<FormView> settlesMoney(String law, String reason) {
        return form ->
                settlesMoney(form.choose("Mức tiền thưởng được chọn", law).fill("Lý do", reason));
    }

    static void readsResult(FormView form) {
        form.tick("Đơn vị đã nhận kết quả và thông báo cho tập thể, cá nhân có tên");
    }

    private static void decide(FormView line, boolean award) {
        if (award) {
            line.choose("Quyết định", "Khen thưởng");
        } else {
            line.choose("Quyết định", "Không khen thưởng").fill("Lý do", "Để xem xét vào năm sau.");
        }
    }
}
