package vn.thidua.browser;

import static vn.thidua.browser.DossierForms.PROPOSE;
import static vn.thidua.browser.LaunchForms.LAUNCH;
import static vn.thidua.browser.RoundForms.ROUND;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sở Tư pháp Hà Nam, year 2023 of 2023–2025: three awards with three deciders, the highest of them outside. */
@WalkTest
class HaNamWalkTest {

    private static final String MOVEMENT =
            "Tổ chức phong trào thi đua “Đẩy mạnh cải cách hành chính trên địa bàn tỉnh Hà Nam giai đoạn 2023 - 2025” của Sở Tư pháp";
    private static final String DIRECTORS = "Giấy khen của Giám đốc Sở";
    private static final String CHAIRMANS = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";
    private static final String PRIME_MINISTERS = "Bằng khen của Thủ tướng Chính phủ";
    private static final List<String> COUNCIL =
            List.of("dang.ha", "tram.quach", "tho.quach", "ly.truong", "khang.phan");

    @Autowired
    WalkTasklist tasklist;

    @Test
    void runsFromLaunchToItsThreeAwards() {
        try (var walk = tasklist.walk("004", MOVEMENT)) {
            launch(walk);
            open(walk);
            proposeForGiayKhen(walk);
            propose(walk, CHAIRMANS, "Phòng Phổ biến, giáo dục pháp luật Sở Tư pháp tỉnh Hà Nam", "46");
            propose(walk, PRIME_MINISTERS, "Phòng Hành chính tư pháp Sở Tư pháp tỉnh Hà Nam", "47");
            walk.on("05/01/2024");
            theDirectorDecides(walk);
            theChairmanDecides(walk);
            thePrimeMinisterDecides(walk);
        }
    }

    private static void launch(Walk walk) {
        walk.on("15/05/2023");
        walk.starts("van.dang", LAUNCH, LaunchForms.chooses(MOVEMENT));
        walk.does("van.dang", "Soạn kế hoạch phát động", LaunchForms.drafts(MOVEMENT, "Mỗi năm một đợt xét."));
        walk.does("dang.ha", "Ký ban hành", LaunchForms.issues("31/KH-STP", "15/05/2023"));
        walk.does("nhan.danh", "Tiếp nhận kế hoạch", LaunchForms::acknowledges);
    }

    private static void open(Walk walk) {
        walk.on("18/12/2023");
        walk.starts("nguyen.vo", ROUND, opens(DIRECTORS));
        walk.starts("dang.phan", ROUND, opens(CHAIRMANS));
        walk.starts("dang.phan", ROUND, opens(PRIME_MINISTERS));
    }

    private static Consumer<FormView> opens(String award) {
        return form -> form.choose(
                        "Phong trào và hình thức khen thưởng",
                        "%s – %s – năm 2023 (hạn đến hết ngày 04/01/2024)".formatted(MOVEMENT, award))
                .choose("Khi bằng điểm và bằng tỷ lệ phiếu ở mép chỉ tiêu", "Ưu tiên nữ hoặc tập thể có từ 70% nữ")
                .tick("Tôi đã kiểm tra thông tin và mở đợt xét này");
    }

    /** The unit's dossier holds no minutes, so no council meets. */
    private static void proposeForGiayKhen(Walk walk) {
        walk.starts("nhan.danh", PROPOSE, DossierForms.opens(round(DIRECTORS)));
        walk.does(
                "nhan.danh",
                "Chọn tập thể, cá nhân đề nghị",
                DIRECTORS,
                DossierForms.proposes(
                        List.of("Phòng Xây dựng và Kiểm tra văn bản quy phạm pháp luật Sở Tư pháp tỉnh Hà Nam"),
                        List.of()));
        walk.does("nhan.danh", "Viết báo cáo thành tích", DIRECTORS, DossierForms::reports);
        walk.does("tra.chau", "Ký văn bản đề nghị", DIRECTORS, DossierForms.signs("08/TTr-VB", "18/12/2023"));
        walk.does("anh.bui", "Thẩm định từng trường hợp", DIRECTORS, RoundForms::appraises);
        walk.does("nguyen.vo", "Duyệt kết quả thẩm định", DIRECTORS, RoundForms::approves);
    }

    /** The Sở's office chooses, its council votes, the director signs, Sở Nội vụ appraises. */
    private static void propose(Walk walk, String award, String collective, String number) {
        walk.starts("van.dang", PROPOSE, DossierForms.opens(round(award)));
        walk.does(
                "van.dang",
                "Chọn tập thể, cá nhân đề nghị",
                award,
                DossierForms.proposes(List.of(collective), List.of()));
        walk.does("van.dang", "Viết báo cáo thành tích", award, DossierForms::reports);
        walk.does("tho.quach", "Ghi nhận phiên họp Hội đồng", award, DossierForms.convenes("18/12/2023"));
        COUNCIL.forEach(member -> walk.doesOwn(member, "Biểu quyết", DossierForms::votes));
        walk.does("tho.quach", "Xác nhận biên bản", award, DossierForms.confirmsMinutes(number + "/BB-HĐTĐKT"));
        walk.does("dang.ha", "Ký văn bản đề nghị", award, DossierForms.signs(number + "/TTr-STP", "18/12/2023"));
        walk.does(
                "hong.dao",
                "Thẩm định từng trường hợp",
                award,
                RoundForms.appraisesHeld(
                        "“Quyết định số 118/QĐ-STP ngày 05/12/2023” chỉ được dùng một lần",
                        "Quyết định công nhận mỗi phòng một sáng kiến riêng."));
        walk.does("dang.phan", "Duyệt kết quả thẩm định", award, RoundForms::approves);
    }

    private static void theDirectorDecides(Walk walk) {
        walk.does("nguyen.vo", "Đóng đợt xét", DIRECTORS, RoundForms::closes);
        walk.does("nguyen.vo", "Rà soát xếp hạng và trình", DIRECTORS, RoundForms.submits("02/TTr-VP", "05/01/2024"));
        walk.does("dang.ha", "Quyết định từng trường hợp", DIRECTORS, HaNamWalkTest::decidesFewerThanFour);
        walk.does("le.danh", "Ban hành quyết định", DIRECTORS, RoundForms.issues("05/QĐ-STP", "05/01/2024"));
        walk.does("nguyen.vo", "Xác định mức tiền thưởng", DIRECTORS, settlesMoney("Quỹ khen thưởng của Sở Tư pháp"));
        walk.does("nhan.danh", "Nhận kết quả", DIRECTORS, RoundForms::readsResult);
    }

    private static void decidesFewerThanFour(FormView form) {
        RoundForms.decides().accept(form);
        form.fill("Lý do khen thưởng ít hơn chỉ tiêu", "Năm 2023 chỉ có một tập thể đề nghị.");
    }

    private static void theChairmanDecides(Walk walk) {
        walk.does("dang.phan", "Đóng đợt xét", CHAIRMANS, RoundForms::closes);
        walk.does("dang.phan", "Rà soát xếp hạng và trình", CHAIRMANS, HaNamWalkTest::seesEarlierRounds);
        walk.does("khiem.ngo", "Quyết định từng trường hợp", CHAIRMANS, RoundForms.decides());
        walk.does("man.huynh", "Ban hành quyết định", CHAIRMANS, RoundForms.issues("19/QĐ-UBND", "05/01/2024"));
        walk.does("dang.phan", "Xác định mức tiền thưởng", CHAIRMANS, settlesMoney("Quỹ khen thưởng của tỉnh"));
        walk.does("van.dang", "Nhận kết quả", CHAIRMANS, RoundForms::readsResult);
    }

    private static void seesEarlierRounds(FormView form) {
        form.shows("Các đợt xét khác của phong trào qua các năm").shows(PRIME_MINISTERS);
        RoundForms.submits("15/TTr-SNV", "05/01/2024").accept(form);
    }

    private static void thePrimeMinisterDecides(Walk walk) {
        walk.does("dang.phan", "Đóng đợt xét", PRIME_MINISTERS, RoundForms::closes);
        walk.does(
                "dang.phan",
                "Rà soát xếp hạng và trình",
                PRIME_MINISTERS,
                RoundForms.submits("16/TTr-SNV", "05/01/2024"));
        walk.does("man.huynh", "Trình cơ quan có thẩm quyền", PRIME_MINISTERS, HaNamWalkTest::forwards);
        walk.on("20/03/2024");
        walk.does("man.huynh", "Ghi nhận trả lời", PRIME_MINISTERS, HaNamWalkTest::recordsAnswer);
        walk.does("dang.phan", "Xác định mức tiền thưởng", PRIME_MINISTERS, settlesMoney("Quỹ khen thưởng của tỉnh"));
        walk.does("van.dang", "Nhận kết quả", PRIME_MINISTERS, HaNamWalkTest::readsAnswer);
    }

    private static void forwards(FormView form) {
        form.shows("Thủ tướng Chính phủ").choose("Ý kiến về danh sách", "Trình cơ quan có thẩm quyền");
        form.fill("Số tờ trình", "7/TTr-UBND")
                .fill("Ngày tờ trình", "05/01/2024")
                .tick("Tôi xác nhận đã gửi tờ trình kèm danh sách");
    }

    private static void recordsAnswer(FormView form) {
        form.list("Kết quả từng trường hợp").rowsWith("Trả lời").forEach(row -> row.choose("Trả lời", "Khen thưởng"));
        form.fill("Số văn bản trả lời", "256/QĐ-TTg")
                .fill("Ngày văn bản trả lời", "18/03/2024")
                .tick("Tôi xác nhận kết quả, số và ngày đúng với văn bản trả lời");
    }

    private static void readsAnswer(FormView form) {
        form.shows("256/QĐ-TTg");
        RoundForms.readsResult(form);
    }

    private static Consumer<FormView> settlesMoney(String fund) {
        return form -> RoundForms.settlesMoney(form.fill("Nguồn kinh phí", fund));
    }

    private static String round(String award) {
        return "%s – %s – năm 2023 (hạn nộp 04/01/2024)".formatted(award, MOVEMENT);
    }
}
