package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.award.Rounds;
import vn.thidua.evidence.EvidenceCase;
import vn.thidua.evidence.SampleFiles;
import vn.thidua.nomination.ProposalId;

/** The tab with the evidence beside a task: an officer adds, looks at, replaces and removes files. */
class EvidencePageTest extends PageTest {

    private static final String OFFICER = "linh.cao";

    @Autowired
    BeanFactory beans;

    private EvidenceCase dossier;

    @BeforeEach
    void startACase() throws Exception {
        var round = beans.getBean(Rounds.class).open().get(0).id();
        var key = start("award-nomination", Map.of("round", round.toString()));
        dossier = EvidenceCase.of(ProposalId.of(key), beans);
    }

    @AfterEach
    void withdrawIt() throws Exception {
        start(
                "withdraw-proposal",
                Map.of("proposal", dossier.proposal.toString(), "reason", "Hết buổi thử", "confirmed", true));
    }

    @Test
    void takesSeveralFilesShowsVersionsAndRemoves() {
        openTab();
        browser.screenshot("evidence-empty");
        add(
                pdf("Kế hoạch số 12.pdf", "A"),
                new FilePayload("Ảnh hội nghị.png", "image/png", SampleFiles.picture("png", 0xE3AC2B)));
        assertThat(pieces()).hasCount(2);
        drop("Quyết định.pdf", SampleFiles.pdf("B"));
        assertThat(pieces()).hasCount(3);
        browser.screenshot("evidence-list");
        add(pdf("Kế hoạch số 12.pdf", "C"));
        assertThat(piece("Kế hoạch số 12.pdf")).containsText("Phiên bản 2");
        assertThat(pieces()).hasCount(3);
        look();
        remove();
        assertNoComplaints();
        fitsATelephone();
    }

    @Test
    void goesOnAfterABrokenConnectionAndAReloadWhereItStopped() {
        openTab();
        var broken = new AtomicBoolean(true);
        var firstChunks = new ArrayList<String>();
        page.onRequest(request -> firstChunks.addAll(request.url().endsWith("/chunks/0") ? List.of("") : List.of()));
        page.route("**/api/evidence/uploads/*/chunks/1", route -> {
            if (broken.get()) {
                route.abort();
            } else {
                route.resume();
            }
        });
        var scan = scan();
        add(scan);
        assertThat(uploads()).containsText("Không kết nối được với hệ thống");
        browser.screenshot("evidence-broken");
        page.reload();
        add(scan);
        assertThat(uploads()).containsText("Không kết nối được với hệ thống");
        assertThat(uploads().locator("progress")).hasJSProperty("value", 1 << 20);
        broken.set(false);
        uploads().getByText("Gửi tiếp").click();
        assertThat(piece("Bản quét.pdf")).containsText("Phiên bản 1, 1,1 MB");
        assertThat(uploads().locator("li")).hasCount(0);
        assertThat(firstChunks).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithAFileAndKeepsItNowhere() {
        openTab();
        add(new FilePayload("Bảng điểm.pdf", "application/pdf", SampleFiles.program()));
        assertThat(uploads().locator("[role=status]")).containsText("Tệp “Bảng điểm.pdf” là chương trình chạy được");
        browser.screenshot("evidence-refused");
        uploads().getByText("Bỏ").click();
        assertThat(uploads().locator("li")).hasCount(0);
        assertThat(place()).containsText("Chưa có minh chứng");
    }

    @Test
    void standsBesideNoOtherTask() {
        page.route(
                "**/api/tasks/*/proposal",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(404).setBody("{}")));
        browser.login(OFFICER, password);
        openTask();
        assertThat(tab()).isHidden();
    }

    private void look() {
        piece("Ảnh hội nghị.png").getByText("Xem").click();
        assertThat(page.locator("dialog img")).hasJSProperty("naturalWidth", 40);
        browser.screenshot("evidence-picture");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        piece("Quyết định.pdf").getByText("Xem").click();
        assertThat(page.locator("dialog iframe")).isVisible();
        browser.screenshot("evidence-pdf");
        page.locator("dialog").getByText("Đóng").click();
        var file = page.waitForDownload(
                () -> piece("Quyết định.pdf").getByText("Tải về").click());
        assertThat(file.suggestedFilename()).isEqualTo("Quyết định.pdf");
    }

    private void remove() {
        piece("Quyết định.pdf").getByText("Gỡ").click();
        page.locator("dialog [name=reason]").fill("Gửi nhầm tệp");
        browser.screenshot("evidence-remove");
        page.locator("dialog .primary").click();
        assertThat(pieces()).hasCount(2);
        page.getByText("Đã gỡ 1 tệp").click();
        assertThat(page.locator(".evidence-removed")).containsText("lý do: Gửi nhầm tệp");
    }

    /** On a page of ours, as in Tasklist. */
    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        page.navigate(address() + "/thi-dua/progress.html");
        page.evaluate(
                "proposal => import('/thi-dua/evidence.js').then(({ evidence }) =>"
                        + " evidence(document.querySelector('main'), { proposal }))",
                dossier.proposal.toString());
        assertThat(pieces()).hasCount(2);
        browser.screenshot("evidence-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void openTab() {
        browser.login(OFFICER, password);
        openTask();
        tab().click();
        assertThat(place()).isVisible();
        complaints.clear();
    }

    private void openTask() {
        browser.openFilter("Việc của nhóm tôi");
        browser.openTask("Sở Thông tin và Truyền thông", "Chọn tập thể, cá nhân đề nghị");
    }

    private Locator tab() {
        return page.locator(".nav-tabs li").filter(new Locator.FilterOptions().setHasText("Minh chứng"));
    }

    private void add(FilePayload... files) {
        place().locator("input[type=file]").setInputFiles(files);
    }

    private void drop(String name, byte[] content) {
        var data = page.evaluateHandle("""
                ([name, base64]) => {
                  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
                  const data = new DataTransfer();
                  data.items.add(new File([bytes], name, { type: 'application/pdf' }));
                  return data;
                }""", List.of(name, Base64.getEncoder().encodeToString(content)));
        place().dispatchEvent("dragover", Map.of("dataTransfer", data));
        assertThat(place()).hasClass("evidence-place evidence-over");
        place().dispatchEvent("drop", Map.of("dataTransfer", data));
    }

    private Locator place() {
        return page.locator(".evidence-nominee .evidence-place").first();
    }

    private Locator uploads() {
        return place().locator(".evidence-uploads");
    }

    private Locator pieces() {
        return place().locator(".evidence-pieces > li");
    }

    private Locator piece(String name) {
        return pieces().filter(new Locator.FilterOptions().setHasText(name));
    }

    private static FilePayload pdf(String name, String title) {
        return new FilePayload(name, "application/pdf", SampleFiles.pdf(title));
    }

    /** More than one chunk. */
    private static FilePayload scan() {
        var pdf = SampleFiles.pdf("Bản quét");
        var large = Arrays.copyOf(pdf, pdf.length + 1_200_000);
        Arrays.fill(large, pdf.length, large.length, (byte) '\n');
        System.arraycopy("%%EOF\n".getBytes(StandardCharsets.US_ASCII), 0, large, large.length - 6, 6);
        return new FilePayload("Bản quét.pdf", "application/pdf", large);
    }

    /** Starts a process by its form, and gives the key of the case. */
    private String start(String process, Map<String, Object> values) throws Exception {
        var json = new ObjectMapper();
        var variables = json.createObjectNode();
        values.forEach((name, value) -> variables.putObject(name).putPOJO("value", value));
        var login = Base64.getEncoder().encodeToString((OFFICER + ":" + password).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(
                        URI.create(address() + "/engine-rest/process-definition/key/" + process + "/submit-form"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        json.createObjectNode().set("variables", variables).toString()));
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body()).path("businessKey").asText();
    }
}
