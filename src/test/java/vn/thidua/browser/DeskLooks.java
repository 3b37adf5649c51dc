package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.FilePayload;
import vn.thidua.evidence.SampleFiles;

/** What each role sees of one case on its way: pictured as wide as an office screen, some also as a telephone. */
final class DeskLooks {

    private static final String GROUP = "Việc của nhóm tôi";
    private static final String CASE = "Sở Y tế";

    private DeskLooks() {}

    static void ownWork(Browser browser) {
        desk(browser);
        assertThat(rows(browser, "Chọn tập thể, cá nhân đề nghị")).hasCount(1);
        picture(browser, "desk-officer");
        telephone(browser, "desk-officer-telephone");
    }

    /** Beside the task of writing the reports, a file for the first criterion. */
    static void evidence(Browser browser) {
        open(browser, "Viết báo cáo thành tích");
        tab(browser, "Minh chứng");
        var place = browser.page().locator(".evidence-nominee .evidence-place").first();
        place.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("Kế hoạch số 52.pdf", "application/pdf", SampleFiles.pdf("Kế hoạch số 52")));
        assertThat(place.locator(".evidence-pieces")).containsText("Kế hoạch số 52.pdf");
        place.scrollIntoViewIfNeeded();
        picture(browser, "desk-evidence");
    }

    static void dossierTab(Browser browser, String task, String name) {
        open(browser, task);
        tab(browser, "Hồ sơ");
        assertThat(browser.page().locator("article.dossier h1")).hasText(CASE);
        picture(browser, name);
    }

    /** On its own page, from the row of the task at the desk. */
    static void dossier(Browser browser, String task, String name) {
        desk(browser);
        rows(browser, task).getByText("Xem hồ sơ").click();
        assertThat(browser.page().locator("article.dossier")).containsText("Đang ở:");
        picture(browser, name);
        telephone(browser, name + "-telephone");
    }

    /** The machine left some lines to people, so nothing is approved unseen. */
    static void bulkApproval(Browser browser) {
        desk(browser);
        rows(browser, "Duyệt kết quả thẩm định").locator(".pick input").first().check();
        browser.page().locator("#approve").click();
        var dialog = browser.page().locator("dialog");
        assertThat(dialog).containsText("0/1 việc có mọi dòng đều đạt");
        assertThat(dialog).containsText(CASE);
        picture(browser, "desk-bulk-approval");
        dialog.getByText("Thôi").click();
    }

    static void legalCards(Browser browser) {
        browser.visit("/thi-dua/awards.html");
        assertThat(browser.page().locator("#cards > section").first()).containsText("Hệ số × lương cơ sở");
        picture(browser, "desk-legal-card");
    }

    /** Who leads the province finds a case, reads it and sees in Cockpit where it is. */
    static void search(Browser browser) {
        browser.visit("/thi-dua/desk.html");
        browser.page().locator("#tasks li").first().waitFor();
        browser.page().locator("#find [name=q]").fill("so y te");
        browser.page().locator("#find button").click();
        var hit = browser.page().locator("#hits").getByText("Hồ sơ đề nghị của " + CASE);
        assertThat(hit.first()).isVisible();
        picture(browser, "desk-manager-search");
        hit.first().click();
        assertThat(browser.page().locator("article.dossier")).containsText(CASE);
        assertThat(browser.page().locator("article.dossier input[type=file]")).hasCount(0);
        picture(browser, "desk-manager-dossier");
        cockpit(browser, "desk-manager-cockpit");
    }

    static void plans(Browser browser) {
        browser.visit("/thi-dua/plans.html");
        assertThat(browser.page().locator("#plans tr").first()).isVisible();
        picture(browser, "desk-admin-plans");
        cockpit(browser, "desk-admin-cockpit");
    }

    private static void cockpit(Browser browser, String name) {
        browser.visit("/camunda/app/cockpit/default/#/processes");
        assertThat(browser.page().locator("body")).containsText("Đơn vị lập hồ sơ");
        picture(browser, name);
    }

    private static void desk(Browser browser) {
        browser.visit("/thi-dua/desk.html");
        browser.page()
                .locator("#tabs button")
                .filter(new FilterOptions().setHasText(GROUP))
                .click();
    }

    private static Locator rows(Browser browser, String task) {
        return browser.page()
                .locator("#tasks li")
                .filter(new FilterOptions().setHasText(task))
                .filter(new FilterOptions().setHasText(CASE));
    }

    private static void open(Browser browser, String task) {
        browser.openFilter(GROUP);
        browser.openTask(task, CASE);
    }

    private static void tab(Browser browser, String name) {
        browser.page()
                .locator(".nav-tabs a")
                .filter(new FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static void picture(Browser browser, String name) {
        pictured(browser, name, 1280, 900);
    }

    private static void telephone(Browser browser, String name) {
        pictured(browser, name, 390, 844);
        assertThat(browser.page().locator("html")).hasJSProperty("scrollWidth", 390);
    }

    private static void pictured(Browser browser, String name, int width, int height) {
        browser.page().setViewportSize(width, height);
        browser.screenshot(name);
    }
}
