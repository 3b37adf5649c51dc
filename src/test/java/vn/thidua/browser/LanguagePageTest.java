package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What the language switch changes for a manager, and what stays Vietnamese. */
class LanguagePageTest extends PageTest {

    private static final String NOTE = "This page is in Vietnamese only.";

    @Test
    void leavesTheOwnPagesInVietnameseAndSaysSo() {
        browser.login("huyen.le", password);
        page.locator(".account .dropdown-toggle").click();
        assertThat(page.locator(".account .logout")).isVisible();
        assertThat(page.locator(".account .profile")).isHidden();
        browser.open("cockpit");
        assertThat(called("Quy trình")).isVisible();
        page.getByText("English").click();
        assertThat(called("Processes")).isVisible();
        page.navigate(address() + "/thi-dua/progress.html");
        assertThat(page.locator("header")).containsText(NOTE);
        assertThat(page.locator("h1")).hasText("Tiến độ phong trào");

        browser.open("cockpit");
        page.getByText("Tiếng Việt").click();
        assertThat(called("Quy trình")).isVisible();
        page.navigate(address() + "/thi-dua/progress.html");
        assertThat(page.locator("h1")).hasText("Tiến độ phong trào");
        assertThat(page.locator("header")).not().containsText(NOTE);
    }

    @Test
    void saysInVietnameseWhyALoginFailed() {
        browser.open("tasklist");
        page.locator("[name=signinForm] [type=text]").fill("khong.co");
        page.locator("[name=signinForm] [type=password]").fill("sai");
        page.locator("[name=signinForm] [type=submit]").click();
        browser.expectNotification("Sai tên đăng nhập hoặc mật khẩu, hoặc bạn không có quyền vào ứng dụng này");
    }

    private Locator called(String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true)).first();
    }
}
