package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.thidua.browser.DossierForms.PROPOSE;
import static vn.thidua.browser.LaunchForms.LAUNCH;
import static vn.thidua.browser.RegistrationForms.REGISTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Kiên Giang 2021: a commune registers, the published ranking opens the round, its district picks it, the Chairman decides. */
@WalkTest
class KienGiangWalkTest {

    private static final String MOVEMENT = "Thi đua chuyên đề về thực hiện nhiệm vụ cải cách hành chính năm 2021";
    private static final String CLASSIFICATION = "Phân loại kết quả cải cách hành chính năm 2021";
    private static final String COMMUNE = "UBND xã Tân Hội";
    private static final String DISTRICT = "UBND huyện Tân Hiệp";
    private static final String PERSON = "Lưu Thanh Hằng - Công chức Địa chính - Xây dựng xã Tân Hội, UBND xã Tân Hội";

    /** Of the council's three: its chairman is recused, since his own commune and officer are proposed. */
    private static final List<String> VOTERS = List.of("huong.lam", "nghia.tong");

    @Autowired
    WalkTasklist tasklist;

    @Test
    void runsFromLaunchToTheChairmansBangKhen() {
        try (var walk = tasklist.walk("001", MOVEMENT)) {
            launch(walk);
            register(walk);
            classify(walk);
            select(walk);
            nominate(walk);
            award(walk);
        }
    }

    private static void launch(Walk walk) {
        walk.on("04/02/2021");
        walk.starts("sen.chu", LAUNCH, LaunchForms.chooses(MOVEMENT));
        walk.does("sen.chu", "Soạn kế hoạch phát động", LaunchForms.drafts(MOVEMENT, "Thi đua trong năm 2021."));
        walk.does("tai.luong", "Ký ban hành", LaunchForms.issues("37/KH-UBND", "04/02/2021"));
        walk.does("nghia.tong", "Tiếp nhận kế hoạch", LaunchForms::acknowledges);
        walk.does("kieu.le", "Tiếp nhận kế hoạch", LaunchForms::acknowledges);
        walk.on("22/02/2021");
        walk.does("kieu.le", "Lập kế hoạch phát động của đơn vị", LaunchForms.makesOwnPlan("18/KH-UBND", "22/02/2021"));
    }

    private static void register(Walk walk) {
        walk.on("01/03/2021");
        walk.starts("vy.vo", REGISTER, RegistrationForms::opens);
        walk.does("nghia.tong", "Điền bản đăng ký", RegistrationForms.registers(COMMUNE, PERSON));
        walk.does("cong.phung", "Ký bản đăng ký", RegistrationForms::signs);
        walk.on("01/04/2021");
        walk.does("kieu.le", "Tổng hợp đăng ký của đơn vị trực thuộc", RegistrationForms::consolidates);
        walk.as("an.pham", "Không còn đăng ký được sau 31/03/2021", KienGiangWalkTest::hasNothingToRegister);
        walk.on("12/04/2021");
        walk.does("vy.vo", "Tổng hợp và báo cáo", RegistrationForms.reports("112/BC-SNV", "12/04/2021"));
    }

    private static void hasNothingToRegister(Browser browser) {
        browser.openFilter("Việc của nhóm tôi");
        assertThat(browser.cards("Tiếp nhận kế hoạch")).hasCount(1);
        assertThat(browser.cards("Điền bản đăng ký")).hasCount(0);
    }

    /** Sở Nội vụ classifies the districts; the published ranking opens the round by itself. */
    private void classify(Walk walk) {
        walk.on("10/01/2022");
        walk.starts(
                "sen.chu",
                ClassificationForms.CLASSIFY,
                ClassificationForms.opens("Huyện, thành phố (15 đơn vị)", "2021", "20/01/2022"));
        walk.does("kieu.le", "Tự chấm điểm", DISTRICT, ClassificationForms::scoresItself);
        walk.does("khang.kieu", "Ký bản tự chấm", DISTRICT, ClassificationForms::signs);
        walk.on("21/01/2022");
        walk.does("vy.vo", "Thẩm định điểm", DISTRICT, ClassificationForms::scores);
        ClassificationForms.scoreTheOthers(
                tasklist.engine(), 14, "vy.vo", List.of("appraiser.kien-giang-so-noi-vu"), "kien-giang");
        walk.does("khang.kieu", "Xem kết quả thẩm định", DISTRICT, ClassificationForms::agrees);
        walk.on("14/02/2022");
        walk.does("sen.chu", "Xem xét kết quả", CLASSIFICATION, ClassificationForms::submits);
        walk.does(
                "luan.danh",
                "Công bố kết quả",
                CLASSIFICATION,
                ClassificationForms.publishes("14/TB-SNV", "14/02/2022"));
    }

    private static void select(Walk walk) {
        walk.on("15/02/2022");
        walk.does("sen.chu", "Chọn tập thể lập hồ sơ", KienGiangWalkTest::selects);
        walk.does("kieu.le", "Chọn tập thể trực thuộc", KienGiangWalkTest::selectsBelow);
    }

    private static void selects(FormView form) {
        form.shows("01/03/2022");
        form.list("Các tập thể")
                .rowWith("Tập thể", "Sở Tài chính tỉnh Kiên Giang")
                .tick("Chọn");
        form.tick("Tôi xác nhận các tập thể được chọn; cơ quan cấp trên của các đơn vị còn lại được báo để chọn tiếp");
    }

    private static void selectsBelow(FormView form) {
        form.shows(DISTRICT).list("Các tập thể").rowWith("Tập thể", COMMUNE).tick("Chọn");
        form.tick("Tôi xác nhận các tập thể được chọn");
    }

    private static void nominate(Walk walk) {
        walk.starts("nghia.tong", PROPOSE, DossierForms::opens);
        walk.does(
                "nghia.tong",
                "Chọn tập thể, cá nhân đề nghị",
                DossierForms.proposes(List.of(COMMUNE), List.of(PERSON)));
        walk.does("nghia.tong", "Viết báo cáo thành tích", DossierForms::reports);
        walk.does("huong.lam", "Ghi nhận phiên họp Hội đồng", DossierForms.convenes("15/02/2022"));
        VOTERS.forEach(member -> walk.doesOwn(member, "Biểu quyết", DossierForms::votes));
        walk.does("huong.lam", "Xác nhận biên bản", DossierForms.confirmsMinutes("03/BB-HĐTĐKT"));
        walk.does("cong.phung", "Ký văn bản đề nghị", KienGiangWalkTest::signs);
    }

    private static void signs(FormView form) {
        form.shows("Tờ trình đề nghị khen thưởng").shows("Biên bản họp").shows("Mẫu số 07");
        DossierForms.signs("09/TTr-UBND", "15/02/2022").accept(form);
    }

    private static void award(Walk walk) {
        walk.does("vy.vo", "Thẩm định từng trường hợp", RoundForms::appraises);
        walk.does("sen.chu", "Duyệt kết quả thẩm định", RoundForms::approves);
        walk.on("02/03/2022");
        walk.does("sen.chu", "Đóng đợt xét", RoundForms::closes);
        walk.does("sen.chu", "Rà soát xếp hạng và trình", RoundForms.submits("96/TTr-SNV", "02/03/2022"));
        walk.does("tai.luong", "Quyết định từng trường hợp", RoundForms.decides());
        walk.does("hien.phung", "Ban hành quyết định", RoundForms.issues("612/QĐ-UBND", "02/03/2022"));
        walk.does("sen.chu", "Xác định mức tiền thưởng", KienGiangWalkTest::settlesMoney);
        walk.does("nghia.tong", "Nhận kết quả", KienGiangWalkTest::readsResult);
    }

    private static void settlesMoney(FormView form) {
        form.shows("Nghị định số 91/2017/NĐ-CP").fill("Nguồn kinh phí", "Quỹ thi đua, khen thưởng của tỉnh năm 2022");
        RoundForms.settlesMoney(form);
    }

    private static void readsResult(FormView form) {
        form.shows("612/QĐ-UBND");
        RoundForms.readsResult(form);
    }
}
