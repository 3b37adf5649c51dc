package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.thidua.browser.DossierForms.PROPOSE;
import static vn.thidua.browser.RoundForms.ROUND;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A movement that no document of the installation knows: a lead imports its plan, which asks other bodies and the public,
 * and the award it gives is taken back after a conclusion.
 */
@WalkTest
class OwnMovementWalkTest {

    private static final String EXAMPLE = "/movement/so-y-te-ninh-thuan-cchc-2024.yaml";
    private static final String CODE = "so-y-te-cai-tien-quy-trinh-2024";
    private static final String MOVEMENT = "Thi đua cải tiến quy trình năm 2024 của Sở Y tế";
    private static final String AWARD = MOVEMENT + " – Giấy khen của Giám đốc Sở Y tế (hạn do Sở Nội vụ hướng dẫn)";
    private static final String PERSON = "Phạm Công Trường - Chuyên viên Phòng Nghiệp vụ Y, Phòng Nghiệp vụ Y Sở Y tế";
    private static final String QUESTIONS = """
              consultations:
                - code: cong-an
                  name: Chấp hành pháp luật
                  body: {role: OFFICER, unit: cong-an-tinh}
                  question: Có đang bị điều tra, xem xét vụ việc nào không?
                  workingDays: 5
                  nominees: [INDIVIDUAL]
                  clause: {source: 'kế hoạch, dòng 1', text: Lấy ý kiến Công an tỉnh trước khi trình.}
              publicComment:
                workingDays: 3
                clause: {source: 'kế hoạch, dòng 2', text: Lấy ý kiến công khai trong 03 ngày làm việc.}

            money:
            """;
    private static final String QUESTION = "Cho ý kiến về khen thưởng";
    private static final String COMMENTS = "Ghi nhận và trả lời ý kiến";
    private static final List<String> VOTERS = List.of("diep.do", "nhan.vu");

    @Autowired
    WalkTasklist tasklist;

    @Test
    void runsByItsPlanAloneAndTakesItsAwardBack() {
        try (var walk = tasklist.walk("own", MOVEMENT)) {
            walk.on("17/02/2025");
            walk.as("oanh.dao", "Nhập kế hoạch", this::importsThePlan);
            nominate(walk);
            ask(walk);
            comment(walk);
            award(walk);
            revoke(walk);
        }
    }

    private void importsThePlan(Browser browser) {
        var page = browser.page();
        page.navigate(tasklist.address() + "/thi-dua/plans.html");
        page.locator("#file").setInputFiles(new FilePayload(CODE + ".yaml", "application/yaml", plan()));
        assertThat(page.locator("#message")).containsText("Đã nhập kế hoạch “%s”, phiên bản 1.".formatted(MOVEMENT));
        page.navigate(tasklist.address() + "/camunda/app/tasklist/default/");
    }

    private static byte[] plan() {
        try (var example = Objects.requireNonNull(OwnMovementWalkTest.class.getResourceAsStream(EXAMPLE))) {
            return new String(example.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("so-y-te-ninh-thuan-cchc-2024", CODE)
                    .replace("Phát động phong trào thi đua cải cách hành chính năm 2024 của Sở Y tế\n", MOVEMENT + "\n")
                    .replace("theme: cai-cach-hanh-chinh", "theme: cai-tien-quy-trinh")
                    .replace("money:\n", QUESTIONS)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void nominate(Walk walk) {
        walk.starts("oanh.dao", ROUND, OwnMovementWalkTest::opensRound);
        walk.starts("nhan.vu", PROPOSE, DossierForms::opens);
        walk.does("nhan.vu", "Chọn tập thể, cá nhân đề nghị", DossierForms.proposes(List.of(), List.of(PERSON)));
        walk.does("nhan.vu", "Viết báo cáo thành tích", DossierForms::reports);
        walk.does("diep.do", "Ghi nhận phiên họp Hội đồng", DossierForms.convenes("17/02/2025"));
        VOTERS.forEach(member -> walk.doesOwn(member, "Biểu quyết", DossierForms::votes));
        walk.does("diep.do", "Xác nhận biên bản", DossierForms.confirmsMinutes("04/BB-HĐTĐKT"));
        walk.does("vuong.phung", "Ký văn bản đề nghị", DossierForms.signs("18/TTr-NVY", "17/02/2025"));
    }

    private static void opensRound(FormView form) {
        form.choose("Phong trào và hình thức khen thưởng", AWARD)
                .fill("Hạn nhận hồ sơ theo hướng dẫn (đến hết ngày)", "28/02/2025")
                .choose("Khi bằng điểm và bằng tỷ lệ phiếu ở mép chỉ tiêu", "Ưu tiên nữ hoặc tập thể có từ 70% nữ")
                .tick("Tôi đã kiểm tra thông tin và mở đợt xét này");
    }

    private static void ask(Walk walk) {
        walk.does("giang.tran", QUESTION, QuestionForms::namesAMatter);
        walk.does("huan.to", "Thẩm định từng trường hợp", QuestionForms::asksAnother);
        walk.does("thuy.pham", QUESTION, QuestionForms::objectsToNothing);
        walk.does("huan.to", "Thẩm định từng trường hợp", QuestionForms::findsTheMatterClosed);
        walk.does("oanh.dao", "Duyệt kết quả thẩm định", RoundForms::approves);
    }

    private static void comment(Walk walk) {
        walk.on("03/03/2025");
        walk.does("oanh.dao", "Đóng đợt xét", RoundForms::closes);
        walk.does("huan.to", COMMENTS, QuestionForms::recordsAComment);
        walk.on("10/03/2025");
        walk.does("oanh.dao", "Giải quyết ý kiến còn lại", QuestionForms::settles);
    }

    private static void award(Walk walk) {
        walk.does("oanh.dao", "Rà soát xếp hạng và trình", RoundForms.submits("24/TTr-TCCB", "10/03/2025"));
        walk.does("dung.nguyen", "Quyết định từng trường hợp", RoundForms.decides());
        walk.does("nghi.dao", "Ban hành quyết định", RoundForms.issues("163/QĐ-SYT", "10/03/2025"));
        walk.does("oanh.dao", "Xác định mức tiền thưởng", OwnMovementWalkTest::settlesMoney);
        walk.does("nhan.vu", "Nhận kết quả", RoundForms::readsResult);
    }

    private static void settlesMoney(FormView form) {
        RoundForms.settlesMoney("Theo Nghị định số 98/2023/NĐ-CP (đang có hiệu lực)", "Nghị định cũ đã hết hiệu lực.")
                .accept(form);
    }

    private void revoke(Walk walk) {
        walk.on("02/06/2025");
        walk.starts("oanh.dao", "Hủy bỏ quyết định khen thưởng", RevocationForms::requestsRevocation);
        walk.does("dung.nguyen", "Quyết định hủy bỏ", RevocationForms::revokes);
        walk.does("nghi.dao", "Ban hành quyết định hủy bỏ", RevocationForms::issuesRevocation);
        walk.does("nghi.dao", "Ghi nhận thu hồi", RevocationForms::recordsReturn);
        walk.as("oanh.dao", "Sổ khen thưởng", this::isStruckFromTheRegister);
    }

    private void isStruckFromTheRegister(Browser browser) {
        browser.page().navigate(tasklist.address() + "/thi-dua/register.html");
        var entry = browser.page()
                .locator("tbody tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("163/QĐ-SYT"));
        assertThat(entry).containsText("402/QĐ-SYT");
        browser.screenshot("own-register");
    }
}
