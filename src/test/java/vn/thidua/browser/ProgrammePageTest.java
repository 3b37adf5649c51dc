package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The page of the reform programme: a lead issues a year's plan, units see their tasks and say how they helped. */
class ProgrammePageTest extends PageTest {

    @Test
    void issuesAYearsPlanThatUnitsThenCarryOut() {
        openPage("hoa.dang", "2025");
        assertThat(page.locator("#plan tbody tr")).hasCount(47);
        browser.screenshot("programme-preview");
        page.locator("#plan [value='II.1']").uncheck();
        page.getByLabel("Lý do không giao II.1").fill("Đã lồng ghép vào kế hoạch khác");
        page.locator("#plan [name=documentNumber]").fill("1999/QĐ-UBND");
        page.locator("#plan [name=documentDate]").fill("23/12/2024");
        page.getByText("Ban hành và giao nhiệm vụ").click();
        assertThat(page.locator("#plan")).containsText("Kế hoạch số 1999/QĐ-UBND ngày 23/12/2024, giao 73 nhiệm vụ");
        assertThat(page.locator("#plan meter")).hasCount(0);
        assertThat(page.locator("#found")).hasText("73 nhiệm vụ.");
        assertThat(page.locator("#tasks tbody tr")).hasCount(50);
        page.locator("#plan-title").scrollIntoViewIfNeeded();
        browser.screenshot("programme");
        page.getByText("Trang sau").click();
        assertThat(page.locator("#tasks tbody tr")).hasCount(23);
        narrowDown();
        fitsATelephone();
        helpWithATask();
        assertNoComplaints();
    }

    private void narrowDown() {
        page.locator("#filter [name=section]").selectOption("III");
        page.locator("#filter [name=status]").selectOption("OVERDUE");
        assertThat(page.locator("#found")).hasText("5 nhiệm vụ.");
        page.locator("#tasks .open").first().click();
        assertThat(page.locator("#task")).containsText("Kế hoạch kiểm tra công tác thủ tục hành chính");
        assertThat(page.locator("#task")).containsText("Văn bản ghi “Quý I hàng năm”.");
        browser.screenshot("programme-task");
        page.getByText("Đóng").click();
    }

    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        page.locator("#picture").scrollIntoViewIfNeeded();
        browser.screenshot("programme-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.setViewportSize(1280, 900);
    }

    private void helpWithATask() {
        browser.close();
        openBrowser();
        openPage("thuy.pham", "2025");
        assertThat(page.locator("#found")).hasText("1 nhiệm vụ.");
        assertThat(page.locator("#choice [name=unit]")).isDisabled();
        page.locator("#choice [name=helping]").selectOption("true");
        assertThat(page.locator("#tasks tbody tr").first()).containsText("Kế hoạch thực hiện nhiệm vụ");
        page.locator("#tasks .open").first().click();
        page.getByLabel("Kết quả phối hợp của đơn vị").fill("Đã gửi góp ý dự thảo");
        page.getByText("Ghi kết quả phối hợp").click();
        assertThat(page.locator("#task .acts")).containsText("Đã gửi góp ý dự thảo");
        browser.screenshot("programme-helping");
    }

    @Test
    void namesEveryFaultOfAFileAndImportsNothing() {
        openPage("tuan.ngo", "2022");
        page.getByText("Nhập kế hoạch cải cách hành chính").click();
        page.locator("#import [name=file]")
                .setInputFiles(new FilePayload(
                        "ke-hoach.yaml",
                        "application/yaml",
                        "code: KH\nname: Kế hoạch\n".getBytes(StandardCharsets.UTF_8)));
        page.getByText("Kiểm tra tệp").click();
        assertThat(page.locator("#import-message")).containsText("/code: không đúng dạng quy định");
        assertThat(page.locator("#import-message")).containsText("/: thiếu mục “sections”");
        assertThat(page.locator("#apply")).isDisabled();
        browser.screenshot("programme-import");
    }

    @Test
    void showsTheYearChosenLastHoweverLateAnEarlierOneIsAnswered() {
        openPage("hoa.dang", "2022");
        var held = new ArrayList<Route>();
        page.route("**/years/2023/plan", held::add);
        page.route("**/years/2024/plan", route -> route.fulfill(plan("24/KH")));
        page.locator("#choice [name=year]").selectOption("2023");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(page.locator("#plan")).isEmpty(); // not the plan of 2022, which could still be issued
        page.locator("#choice [name=year]").selectOption("2024");
        assertThat(page.locator("#plan")).containsText("24/KH");
        held.get(0).fulfill(plan("23/KH"));
        page.evaluate("() => fetch('/api/programmes').then(answer => answer.text())"); // answered after the plan
        assertThat(page.locator("#plan").innerText()).contains("24/KH");
    }

    private static FulfillOptions plan(String number) {
        return new FulfillOptions().setContentType("application/json").setBody("""
                {"document": {"number": "%s", "date": "2022-12-23"}, "progress": {"started": 1, "total": 1}}
                """.formatted(number));
    }

    @Test
    void leavesPlansAndFilesToThoseWhoMay() {
        openPage("thuy.pham", "2022");
        assertThat(page.locator("#plan")).containsText("Kế hoạch năm này chưa được ban hành.");
        assertThat(page.locator("#import-panel")).isHidden();
    }

    private void openPage(String person, String year) {
        browser.enter(person, password);
        browser.openPage("Nhiệm vụ cải cách hành chính");
        assertThat(page.locator("#found")).containsText("nhiệm vụ");
        page.locator("#choice [name=year]").selectOption(year);
        assertThat(page.locator("#plan")).not().isEmpty();
        complaints.clear();
    }
}
