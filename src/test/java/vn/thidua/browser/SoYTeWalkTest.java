package vn.thidua.browser;

import static vn.thidua.browser.DossierForms.PROPOSE;
import static vn.thidua.browser.LaunchForms.LAUNCH;
import static vn.thidua.browser.RoundForms.ROUND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sở Y tế 2024: from the unit through Phòng Tổ chức cán bộ to the director's giấy khen, nobody outside takes part. */
@WalkTest
class SoYTeWalkTest {

    private static final String MOVEMENT = "Phát động phong trào thi đua cải cách hành chính năm 2024 của Sở Y tế";
    private static final String UNIT = "Phòng Nghiệp vụ Y Sở Y tế";
    private static final String PERSON = "Phạm Công Trường - Chuyên viên Phòng Nghiệp vụ Y, Phòng Nghiệp vụ Y Sở Y tế";
    /** Of the council's three: its chairman is recused, since his own unit and officer are proposed. */
    private static final List<String> VOTERS = List.of("diep.do", "nhan.vu");

    @Autowired
    WalkTasklist tasklist;

    @Test
    void runsFromLaunchToTheDirectorsGiayKhen() {
        try (var walk = tasklist.walk("002", MOVEMENT)) {
            launch(walk);
            nominate(walk);
            award(walk);
        }
    }

    private static void launch(Walk walk) {
        walk.on("04/03/2024");
        walk.starts("duyen.ta", LAUNCH, LaunchForms.chooses(MOVEMENT));
        walk.does("duyen.ta", "Soạn kế hoạch phát động", SoYTeWalkTest::drafts);
        walk.does("dung.nguyen", "Ký ban hành", LaunchForms.issues("45/KH-SYT", "04/03/2024"));
        walk.does("nhan.vu", "Tiếp nhận kế hoạch", LaunchForms::acknowledges);
        walk.does("anh.dang", "Tiếp nhận kế hoạch", LaunchForms::acknowledges);
        walk.on("11/03/2024");
        walk.does(
                "anh.dang", "Lập kế hoạch phát động của đơn vị", LaunchForms.makesOwnPlan("77/KH-KSBT", "11/03/2024"));
    }

    private static void drafts(FormView form) {
        form.shows("có thể do nhầm");
        form.shows("đã hết hiệu lực từ ngày 01/01/2024");
        LaunchForms.drafts(
                        "Kế hoạch phát động phong trào thi đua cải cách hành chính năm 2024",
                        "Thi đua đến hết ngày 30/12/2024.")
                .accept(form);
    }

    private static void nominate(Walk walk) {
        walk.on("17/02/2025");
        walk.starts("oanh.dao", ROUND, SoYTeWalkTest::opensRound);
        walk.starts("nhan.vu", PROPOSE, DossierForms::opens);
        walk.does("nhan.vu", "Chọn tập thể, cá nhân đề nghị", DossierForms.proposes(List.of(UNIT), List.of(PERSON)));
        walk.does("nhan.vu", "Viết báo cáo thành tích", SoYTeWalkTest::reports);
        walk.does("diep.do", "Ghi nhận phiên họp Hội đồng", DossierForms.convenes("17/02/2025"));
        VOTERS.forEach(member -> walk.doesOwn(member, "Biểu quyết", DossierForms::votes));
        walk.does("diep.do", "Xác nhận biên bản", DossierForms.confirmsMinutes("02/BB-HĐTĐKT"));
        walk.does("vuong.phung", "Ký văn bản đề nghị", DossierForms.signs("15/TTr-NVY", "17/02/2025"));
    }

    private static void opensRound(FormView form) {
        form.chooseFirst("Phong trào và hình thức khen thưởng")
                .fill("Hạn nhận hồ sơ theo hướng dẫn (đến hết ngày)", "28/02/2025")
                .choose("Khi bằng điểm và bằng tỷ lệ phiếu ở mép chỉ tiêu", "Ưu tiên nữ hoặc tập thể có từ 70% nữ")
                .tick("Tôi đã kiểm tra thông tin và mở đợt xét này");
    }

    private static void reports(FormView form) {
        form.shows("Chỉ số DDCI của Sở Y tế tăng điểm hoặc tăng bậc so với năm trước liền kề.");
        DossierForms.reports(form);
    }

    private static void award(Walk walk) {
        walk.does("huan.to", "Thẩm định từng trường hợp", SoYTeWalkTest::appraises);
        walk.does("oanh.dao", "Duyệt kết quả thẩm định", RoundForms::approves);
        walk.does("oanh.dao", "Đóng đợt xét", RoundForms::closes);
        walk.does("oanh.dao", "Rà soát xếp hạng và trình", RoundForms.submits("21/TTr-TCCB", "17/02/2025"));
        walk.does("dung.nguyen", "Quyết định từng trường hợp", RoundForms.decides());
        walk.does("nghi.dao", "Ban hành quyết định", RoundForms.issues("150/QĐ-SYT", "17/02/2025"));
        walk.does("oanh.dao", "Xác định mức tiền thưởng", SoYTeWalkTest::settlesMoney);
        walk.does("nhan.vu", "Nhận kết quả", SoYTeWalkTest::readsResult);
    }

    private static void appraises(FormView form) {
        form.shows("Dòng 71 ghi “năm 2023” trong kế hoạch của năm 2024");
        RoundForms.appraises(form);
    }

    private static void settlesMoney(FormView form) {
        form.shows(
                "Nghị định số 91/2017/NĐ-CP (002, dòng 111, 113) nhưng văn bản này không có hiệu lực vào ngày quyết định");
        RoundForms.settlesMoney(
                        "Theo Nghị định số 98/2023/NĐ-CP (đang có hiệu lực)",
                        "Nghị định số 91/2017/NĐ-CP đã hết hiệu lực.")
                .accept(form);
    }

    private static void readsResult(FormView form) {
        form.shows("150/QĐ-SYT");
        RoundForms.readsResult(form);
    }
}
