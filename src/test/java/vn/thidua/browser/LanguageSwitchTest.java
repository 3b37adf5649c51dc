package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Camunda's four applications speak Vietnamese, and English to whoever asks for it. */
class LanguageSwitchTest extends StockBrowserTest {

    @ParameterizedTest
    @CsvSource({
        "tasklist, Bắt đầu quy trình, Start process",
        "cockpit, Quy trình, Processes",
        "admin, Người dùng, Users",
        "welcome, Sửa thông tin, Edit profile"
    })
    void changesTheLanguageAndBack(String application, String vietnamese, String english) {
        login();
        browser.open(application);
        var page = browser.page();
        assertSpeaks("vi", vietnamese);
        page.getByText("English").click();
        assertSpeaks("en", english);
        assertThat(page.getByText(vietnamese, exactly())).hasCount(0);
        page.getByText("Tiếng Việt").click();
        assertSpeaks("vi", vietnamese);
        browser.screenshot("language-" + application);
    }

    @Test
    void offersTheSwitchBeforeTheLogin() {
        browser.open("cockpit");
        assertThat(browser.page().locator("[name=signinForm] [type=submit]")).hasText("Đăng nhập");
        assertThat(browser.page().locator(".ce-eol-banner")).isHidden();
        browser.page().getByText("English").click();
        assertThat(browser.page().locator("[name=signinForm] [type=submit]")).hasText("Log in");
    }

    private void assertSpeaks(String language, String text) {
        assertThat(browser.page().getByText(text, exactly()).first()).isVisible();
        assertThat(browser.page().locator("html")).hasAttribute("lang", language);
        assertThat(browser.page().locator(".brand-name")).hasText("Phần mềm Thi Đua");
        assertThat(browser.page()).hasTitle(Pattern.compile("Phần mềm Thi Đua.*"));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
