package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.nomination.CheckingCriteria;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Proposing;

/** The dossier beside tasks and at its own address, of a proposal whose criteria were checked and of a round. */
class DossierPageTest extends PageTest {

    private static final String OFFICER = "linh.cao";
    private static final String STRANGER = "hien.vo";
    private static final String UNIT = "so-thong-tin-va-truyen-thong";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Proposing proposing;

    @Autowired
    CheckingCriteria checking;

    String proposal = "";

    @BeforeEach
    void proposeAndCheck() throws IOException {
        var form = json(as(OFFICER).get("/engine-rest/process-definition/key/award-nomination/deployed-start-form"));
        var round = form.findValue("values").get(0).path("value").asText();
        proposal = json(start("award-nomination", Map.of("round", round)))
                .path("businessKey")
                .asText();
        var id = ProposalId.of(proposal);
        proposing.nominate(id, List.of(UNIT), List.of("hieu.quach"), "", OFFICER);
        checking.check(id);
    }

    @AfterEach
    void withdraw() {
        start("withdraw-proposal", Map.of("proposal", proposal, "reason", "Hết buổi thử", "confirmed", true));
    }

    @Test
    void standsBesideTheTaskOfAProposal() {
        browser.login(OFFICER, password);
        browser.openFilter("Việc của nhóm tôi");
        browser.openTask("Chọn tập thể, cá nhân đề nghị", "Sở Thông tin và Truyền thông");
        openTab();
        var dossier = page.locator("article.dossier");
        assertThat(dossier.locator("h1")).hasText("Sở Thông tin và Truyền thông");
        assertThat(dossier).containsText("chờ chuyên viên của Sở Thông tin và Truyền thông");
        assertThat(dossier.locator(".verdict.PASS").first()).hasText("ĐẠT");
        assertThat(dossier).containsText("Kết quả xếp loại: Hoàn thành xuất sắc nhiệm vụ");
        assertThat(dossier).containsText("000, dòng 51");
        assertThat(dossier.locator(".dossier-diagram .dossier-active")).hasCount(1);
        assertThat(dossier.locator(".dossier-path [aria-current]")).hasText("Đơn vị lập hồ sơ");
        dossier.locator(".dossier-path button").first().click();
        assertThat(dossier.locator(".dossier-path [aria-current]")).hasText("Lập hồ sơ đề nghị khen thưởng");
        assertThat(dossier.locator(".dossier-diagram .dossier-mark.active")).hasText("● Đang ở đây");
        dossier.locator(".dossier-legend").scrollIntoViewIfNeeded();
        browser.screenshot("dossier-tab");
    }

    @Test
    void standsBesideTheTaskOfARound() {
        browser.login("hoa.dang", password);
        browser.openFilter("Việc của nhóm tôi");
        page.locator("li.task").first().locator("h4.task a").click();
        browser.taskForm();
        openTab();
        var dossier = page.locator("article.dossier");
        assertThat(dossier).containsText("Đang ở:");
        assertThat(dossier).containsText("Thẻ pháp lý");
        assertThat(dossier.locator(".dossier-diagram .dossier-active").first()).isAttached();
        browser.screenshot("dossier-tab-round");
    }

    @Test
    void isReadAtItsOwnAddressAndPrinted() throws IOException {
        openOwnAddress(OFFICER);
        assertThat(page.locator(".dossier-diagram .dossier-active")).hasCount(1);
        page.locator(".dossier-diagram").press("+");
        browser.screenshot("dossier");
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve("dossier-whole.png")));
        var file = SCREENSHOTS.resolve("dossier.pdf");
        Files.write(file, page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
        try (var printed = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("người in: Cao Mỹ Linh", "Thành phần hồ sơ", "000, dòng 51")
                    .doesNotContain("Phần mềm Thi Đua", "Mở hồ sơ ở trang riêng");
            assertThat(printed.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
        }
        assertNoComplaints();
        hasNoSeriousFault();
        fitsATelephone();
    }

    @Test
    void saysOneSentenceToAStranger() {
        browser.enter(STRANGER, password);
        page.navigate(address() + "/thi-dua/dossier.html?case=" + proposal);
        assertThat(page.locator("#message")).containsText("Không tìm thấy hồ sơ này trong phạm vi công việc của bạn");
        assertThat(page.locator("#dossier")).isEmpty();
    }

    @Test
    void showsALegalCardForEachAward() {
        browser.enter(STRANGER, password);
        browser.openPage("Thẻ pháp lý khen thưởng");
        var card = page.locator("#cards > section")
                .filter(new Locator.FilterOptions().setHasText("tỉnh Ninh Thuận năm 2023"));
        assertThat(card).containsText("000, dòng 97");
        assertThat(card).containsText("Hệ số × lương cơ sở");
        browser.screenshot("legal-cards");
        hasNoSeriousFault();
        fitsATelephone();
    }

    private void openTab() {
        page.locator(".task-details a, .nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText("Hồ sơ"))
                .first()
                .click();
        page.locator("article.dossier").waitFor();
    }

    private void openOwnAddress(String person) {
        browser.enter(person, password);
        complaints.clear();
        page.navigate(address() + "/thi-dua/dossier.html?case=" + proposal);
        page.locator("article.dossier").waitFor();
    }

    private void hasNoSeriousFault() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .filteredOn(fault -> Set.of("serious", "critical").contains(fault.getImpact()))
                .isEmpty();
    }

    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve("telephone-" + page.url().replaceAll(".*/|\\.html.*", "") + ".png")));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private HttpResponse<String> start(String process, Map<String, Object> values) {
        var variables = JSON.createObjectNode();
        values.forEach((name, value) -> variables.putObject(name).putPOJO("value", value));
        var body = JSON.createObjectNode().set("variables", variables);
        return as(OFFICER).post("/engine-rest/process-definition/key/" + process + "/submit-form", body.toString());
    }

    private vn.thidua.engine.Browser as(String person) {
        return vn.thidua.engine.Browser.basic(Integer.parseInt(address().replaceAll(".*:", "")), person, password);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
