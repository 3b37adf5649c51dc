package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.WholeApplicationTest;

/** An appraisal lead makes next year's movement from last year's, without a file and without a developer. */
@WholeApplicationTest
class PlanEditorTest {

    private static final String COPY = "ninh-thuan-cchc-2024";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void makesNextYearsMovementFromLastYears() {
        try (var browser = new Browser("http://localhost:" + port)) {
            browser.enter("hoa.dang", "CCHC-tdkt-2023");
            var page = browser.page();
            page.navigate("http://localhost:" + port + "/thi-dua/plans.html");
            copyNinhThuan(page);
            refusesABrokenPlanAndSaysWhere(page);
            triesACriterionOnTheFiguresThereAre(page);
            savesWithAnotherQuota(page);
        } finally {
            database.sql("delete from movement_plan where code = ?").param(COPY).update();
        }
    }

    @Test
    void fitsATelephone() {
        try (var browser = new Browser("http://localhost:" + port)) {
            browser.enter("hoa.dang", "CCHC-tdkt-2023");
            var page = browser.page();
            page.setViewportSize(390, 844);
            page.navigate("http://localhost:" + port + "/thi-dua/plans.html");
            assertThat(page.locator("#plans tr").first()).isVisible();
            assertFits(page, browser, "list");
            copyNinhThuan(page);
            for (var section : page.locator("#section option").allTextContents()) {
                page.locator("#section").selectOption(section);
                page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
                assertFits(page, browser, section);
            }
            page.locator("#preview").click();
            assertThat(page.locator("#preview-lines tr").first()).isVisible();
            assertFits(page, browser, "preview");
        }
    }

    private static void assertFits(Page page, Browser browser, String part) {
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        browser.screenshot("plans-telephone-" + part.replaceAll("\\W+", "-"));
        org.assertj.core.api.Assertions.assertThat(width).as(part).isLessThanOrEqualTo(390);
    }

    private static void copyNinhThuan(Page page) {
        page.locator("#plans tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("ninh-thuan-cchc-2023"))
                .locator("button:text-is('Sao chép')")
                .click();
        assertThat(page.locator("#editor-title")).containsText("Kế hoạch mới");
        assertThat(page.locator("[data-key=code] input").or(page.locator("[data-key=code] textarea")))
                .hasValue(COPY);
    }

    private static void refusesABrokenPlanAndSaysWhere(Page page) {
        page.locator("#section").selectOption("Hình thức khen thưởng, chỉ tiêu");
        var number = numberOfCollectives(page);
        number.fill("-1");
        number.blur();
        page.locator("#save").click();
        assertThat(page.locator("#problem-list")).containsText("/awards/0/quotas/0/number: không được nhỏ hơn 0");
        page.locator("#problem-list button").first().click();
        var again = numberOfCollectives(page);
        again.fill("7");
        again.blur();
    }

    private static com.microsoft.playwright.Locator numberOfCollectives(Page page) {
        page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
        return page.locator("[data-key=quotas] [data-key='0'] > [data-key=number] input");
    }

    private static void triesACriterionOnTheFiguresThereAre(Page page) {
        page.locator("#criterion").selectOption("000-T09");
        page.locator("#preview").click();
        assertThat(page.locator("#totals"))
                .hasText(Pattern.compile("\\d+ tập thể, cá nhân: \\d+ đạt, \\d+ không đạt, \\d+ cần người xem\\."));
        assertThat(page.locator("#preview-lines")).containsText("Sở Y tế");
    }

    private static void savesWithAnotherQuota(Page page) {
        page.locator("#save").click();
        assertThat(page.locator("#message")).containsText("phiên bản 1");
        page.locator("#leave").click();
        assertThat(page.locator("#plans")).containsText(COPY);
    }
}
