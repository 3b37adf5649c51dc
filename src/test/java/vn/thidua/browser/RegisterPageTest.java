package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page of the register: a lead enters decisions made elsewhere, everybody finds those they may see. */
class RegisterPageTest extends PageTest {

    private static final String HEAD =
            "kind,unit,person,label,award,form,decision_number,decision_date,decider,movement,year,theme,first_day,last_day,initiatives\n";
    private static final String HEALTH =
            "COLLECTIVE,so-y-te,,Sở Y tế,Bằng khen,PROVINCE_CERTIFICATE,77/QĐ-UBND,2015-01-05,Chủ tịch UBND tỉnh,Thi đua 2014,2014,chuyen-doi-so,2014-01-01,2014-12-30,\n";
    private static final String JUSTICE =
            "COLLECTIVE,so-tu-phap,,Sở Tư pháp,Bằng khen,PROVINCE_CERTIFICATE,77/QĐ-UBND,2015-01-05,Chủ tịch UBND tỉnh,Thi đua 2014,2014,chuyen-doi-so,2014-01-01,2014-12-30,\n";

    @Test
    void isReachedFromTasklistAndLeftByMenusThatNeedNoMouse() {
        browser.login("thuy.pham", password);
        var menu = page.locator("details.thidua-menu summary").first();
        menu.press("Enter");
        assertThat(page.getByText("Sổ khen thưởng")).isVisible();
        browser.screenshot("tasklist-menu");
        menu.press("Escape");
        assertThat(page.getByText("Sổ khen thưởng")).isHidden();
        browser.openPage("Sổ khen thưởng");
        menu.press("Enter");
        assertThat(page.getByText("Kế hoạch phong trào")).isVisible();
        browser.screenshot("page-menu");
    }

    @Test
    void takesDecisionsMadeElsewhereAndFindsThem() throws Exception {
        openRegister("hoa.dang");
        check(HEAD + HEALTH + JUSTICE);
        assertThat(page.locator("#import-message")).containsText("Tệp đúng, có 2 dòng");
        page.locator("#apply").click();
        assertThat(page.locator("#import-message")).containsText("quyết định đã có trong sổ");
        find("Sở Tư pháp");
        assertThat(page.locator("#entries tbody tr")).hasCount(1);
        assertThat(page.locator("#entries")).containsText("số 77/QĐ-UBND ngày 05/01/2015 của Chủ tịch UBND tỉnh");
        assertThat(page.locator("#counts")).containsText("2 tập thể");
        browser.screenshot("register");
        var file = page.waitForDownload(() -> page.locator("#export").click());
        assertThat(Files.readString(file.path())).contains("Sở Tư pháp").doesNotContain("Sở Y tế");
        find("không có đâu");
        assertThat(page.locator("#entries")).containsText("Không có quyết định nào khớp");
        fitsATelephone();
        assertNoComplaints();
    }

    @Test
    void saysWhatIsWrongWithAFileAndEntersNothing() {
        openRegister("hoa.dang");
        check(HEAD + HEALTH.replace("so-y-te", "so-la"));
        assertThat(page.locator("#import-message"))
                .containsText("Dòng 2, cột unit: không có đơn vị nào của tỉnh mang mã “so-la”");
        assertThat(page.locator("#apply")).isDisabled();
    }

    @Test
    void leavesTheEntryToTheLead() {
        openRegister("thuy.pham");
        check(HEAD + HEALTH);
        assertThat(page.locator("#import-message")).containsText("dành cho lãnh đạo thẩm định");
    }

    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        find("Sở");
        browser.screenshot("register-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void openRegister(String person) {
        browser.enter(person, password);
        browser.openPage("Sổ khen thưởng");
        assertThat(page.locator("#found")).containsText("mục");
        complaints.clear();
    }

    private void check(String file) {
        page.getByText("Nhập các quyết định ban hành ngoài hệ thống").click();
        page.locator("#import [name=file]")
                .setInputFiles(new FilePayload("so.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Kiểm tra tệp").click();
    }

    private void find(String words) {
        page.locator("#search [name=q]").fill(words);
        page.locator("#search .primary").click();
        page.waitForURL(address -> address.contains("q="));
    }
}
