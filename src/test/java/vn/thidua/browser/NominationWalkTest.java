package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.thidua.browser.DossierForms.PROPOSE;
import static vn.thidua.browser.LaunchForms.LAUNCH;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Ninh Thuận 2023: one nomination of Sở Y tế from the launch of the movement to the announced decision, returned once, and
 * what each role sees of it on the way.
 */
@WalkTest
class NominationWalkTest {

    private static final String MOVEMENT =
            "Phát động phong trào thi đua đẩy mạnh cải cách hành chính tỉnh Ninh Thuận năm 2023";
    private static final List<String> COUNCIL = List.of("dung.nguyen", "mai.tran", "binh.le", "thuy.pham", "cuong.vu");
    private static final String NOMINATED_UNIT = "Phòng Tổ chức cán bộ Sở Y tế";
    private static final String NOMINATED_PERSON =
            "Nguyễn Văn Quý - Chuyên viên Phòng Tổ chức cán bộ Sở Y tế, Phòng Tổ chức cán bộ Sở Y tế";

    @Autowired
    WalkTasklist tasklist;

    @Test
    void bringsAProposalToTheChairmansDecision() {
        try (var walk = tasklist.walk("000", MOVEMENT)) {
            launch(walk);
            nominate(walk);
            award(walk);
            readsDossier(walk);
        }
    }

    private static void launch(Walk walk) {
        walk.on("24/04/2023");
        walk.starts("hoa.dang", LAUNCH, LaunchForms.chooses(MOVEMENT));
        walk.does("hoa.dang", "Soạn kế hoạch phát động", LaunchForms.drafts(MOVEMENT, "Đến hết ngày 30/12/2023."));
        walk.does("khanh.pham", "Ký ban hành", LaunchForms.issues("1650/KH-UBND", "24/04/2023"));
        walk.does("thuy.pham", "Tiếp nhận kế hoạch", LaunchForms::acknowledges);
        walk.does(
                "thuy.pham", "Lập kế hoạch phát động của đơn vị", LaunchForms.makesOwnPlan("52/KH-SYT", "24/04/2023"));
    }

    /** In the round that the demo opens. */
    private static void nominate(Walk walk) {
        walk.on("02/01/2024");
        walk.starts("thuy.pham", PROPOSE, DossierForms::opens);
        walk.looks("thuy.pham", "Bàn làm việc", DeskLooks::ownWork);
        walk.does(
                "thuy.pham",
                "Chọn tập thể, cá nhân đề nghị",
                DossierForms.proposes(List.of(NOMINATED_UNIT), List.of(NOMINATED_PERSON)));
        walk.looks("thuy.pham", "Thêm minh chứng", DeskLooks::evidence);
        walk.does("thuy.pham", "Viết báo cáo thành tích", DossierForms::reports);
        walk.does("binh.le", "Ghi nhận phiên họp Hội đồng", DossierForms.convenes("02/01/2024"));
        COUNCIL.forEach(member -> walk.doesOwn(member, "Biểu quyết", DossierForms::votes));
        walk.does("binh.le", "Xác nhận biên bản", DossierForms.confirmsMinutes("05/BB-HĐTĐKT"));
        walk.looks(
                "dung.nguyen",
                "Xem hồ sơ trước khi ký",
                browser -> DeskLooks.dossierTab(browser, "Ký văn bản đề nghị", "desk-head"));
        walk.does("dung.nguyen", "Ký văn bản đề nghị", DossierForms.returns("Nêu rõ kết quả giải ngân"));
        walk.does("thuy.pham", "Chọn tập thể, cá nhân đề nghị", DossierForms.proposes(List.of(), List.of()));
        walk.does("thuy.pham", "Viết báo cáo thành tích", DossierForms::answers);
        walk.does("dung.nguyen", "Ký văn bản đề nghị", DossierForms.signs("45/TTr-SYT", "02/01/2024"));
    }

    private static void award(Walk walk) {
        walk.looks(
                "lan.nguyen",
                "Xem hồ sơ",
                browser -> DeskLooks.dossier(browser, "Thẩm định từng trường hợp", "desk-appraiser"));
        walk.does("lan.nguyen", "Thẩm định từng trường hợp", RoundForms::appraises);
        walk.looks("hoa.dang", "Duyệt hàng loạt", DeskLooks::bulkApproval);
        walk.looks("huyen.le", "Tìm hồ sơ", DeskLooks::search);
        walk.looks("tuan.ngo", "Xem kế hoạch và quy trình", DeskLooks::plans);
        walk.does("hoa.dang", "Duyệt kết quả thẩm định", RoundForms::approves);
        walk.does("hoa.dang", "Đóng đợt xét", RoundForms::closes);
        walk.does("hoa.dang", "Rà soát xếp hạng và trình", RoundForms.submits("120/TTr-SNV", "02/01/2024"));
        walk.looks("khanh.pham", "Thẻ pháp lý", DeskLooks::legalCards);
        walk.does("khanh.pham", "Quyết định từng trường hợp", RoundForms.decides(1));
        walk.does("tam.vo", "Ban hành quyết định", RoundForms.issues("1234/QĐ-UBND", "02/01/2024"));
        walk.does("hoa.dang", "Xác định mức tiền thưởng", NominationWalkTest::settlesMoney);
        walk.does("thuy.pham", "Nhận kết quả", NominationWalkTest::readsResult);
    }

    private static void settlesMoney(FormView form) {
        form.shows("Kế hoạch dẫn Nghị định số 91/2017/NĐ-CP");
        RoundForms.settlesMoney("Theo Nghị định số 91/2017/NĐ-CP (kế hoạch dẫn)", "Phong trào của năm 2023.")
                .accept(form);
    }

    private static void readsResult(FormView form) {
        form.shows("1234/QĐ-UBND; tiền thưởng ").shows("Để xem xét vào năm sau.");
        RoundForms.readsResult(form);
    }

    /** All that the walk left behind, in one place, as the unit that proposed it reads it. */
    private void readsDossier(Walk walk) {
        walk.as("thuy.pham", "Xem hồ sơ", browser -> {
            browser.page().navigate(tasklist.address() + "/thi-dua/dossier.html?case=" + proposal());
            var dossier = browser.page().locator("article.dossier");
            assertThat(dossier).containsText("Biên bản số 05/BB-HĐTĐKT, kết thúc lúc 16:30");
            assertThat(dossier.locator(".dossier-nominee")).hasCount(2);
            assertThat(dossier.locator(".dossier-nominee").first())
                    .containsText("Hội đồng: 5 tán thành, 0 không tán thành, 5 có mặt trên 5 thành viên – thông qua.");
            assertThat(dossier).containsText("Điểm thẩm định: 92");
            assertThat(dossier.locator(".dossier-override").first())
                    .containsText("thay cho kết quả máy CẦN NGƯỜI XEM. Lý do: Đã đối chiếu hồ sơ kèm theo.");
            assertThat(dossier).containsText("Được khen thưởng theo Quyết định số 1234/QĐ-UBND. Tiền thưởng ");
            assertThat(dossier).containsText("Không được khen thưởng. Lý do: Để xem xét vào năm sau.");
            assertThat(dossier.locator("[aria-labelledby=dossier-papers]"))
                    .containsText(Pattern.compile("45/TTr-SYT.*120/TTr-SNV.*Sở Nội vụ.*1234/QĐ-UBND", Pattern.DOTALL));
            assertThat(dossier.locator(".dossier-timeline")).containsText("Nguyễn Tiến Dũng, Giám đốc Sở Y tế");
            browser.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "screenshots", "000-dossier.png")));
        });
    }

    private String proposal() {
        return tasklist.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("award-nomination")
                .startedBy("thuy.pham")
                .singleResult()
                .getBusinessKey();
    }
}
