package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.whatif.TriedRound;

/** The page of what-if: a lead changes a threshold, a quota and a figure, sees who moves, and keeps it as a note. */
class WhatIfPageTest extends PageTest {

    @Autowired
    private ApplicationContext application;

    private TriedRound round;

    @BeforeEach
    void open() {
        round = new TriedRound(application);
    }

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void showsWhoEntersAndLeavesUnderAnotherConditionQuotaAndFigure() {
        openPage(TriedRound.LEAD);
        assertThat(page.locator("#summary")).hasText("Hiện có 5 trường hợp được đề nghị.");

        changeTheWholeCondition();
        assertThat(page.locator("#summary")).hasText("1 vào, 1 ra, 0 đến mép chỉ tiêu; 1 kết luận thay đổi.");
        assertThat(row("Sở Tư pháp")).containsText("▲ Vào");
        assertThat(row("Sở Tư pháp")).containsText("000-T12 (000, dòng 70): Không đạt → Đạt");
        assertThat(row("Sở Thông tin")).containsText("▼ Ra");
        browser.screenshot("what-if-condition");

        changeTheQuota("3");
        assertThat(page.locator("#summary")).hasText("1 vào, 0 ra, 0 đến mép chỉ tiêu; 1 kết luận thay đổi.");
        changeAFigure();
        assertThat(row("Sở Y tế")).containsText("Không đạt 000-T10 (000, dòng 66)");
        assertThat(page.locator("#changes li")).hasCount(3);
        page.locator("h1").scrollIntoViewIfNeeded();
        browser.screenshot("what-if-three-changes");

        page.locator("#changes button").last().press("Enter");
        assertThat(page.locator("#changes li")).hasCount(2);
        page.locator("#reset").press("Enter");
        assertThat(page.locator("#summary")).hasText("Hiện có 5 trường hợp được đề nghị.");
        assertNoComplaints();
    }

    @Test
    void keepsATrialAsANoteThatItsAuthorTakesBack() {
        openPage(TriedRound.LEAD);
        changeTheQuota("1");
        assertThat(row("Sở Thông tin")).containsText("▼ Ra");
        page.locator("#keep textarea").fill("Chỉ còn một bằng khen");
        button("Lưu ghi chú").click();
        assertThat(page.locator("#keep-message")).hasText("Đã lưu ghi chú.");
        assertThat(page.locator("#notes")).containsText("Chỉ còn một bằng khen");
        assertThat(page.locator("#notes")).containsText("2 thành 1");
        page.locator("#notes summary").first().click();
        assertThat(page.locator("#notes table")).containsText("▼ Ra");

        page.locator("#notes button").click();
        button("Giữ lại").click();
        assertThat(page.locator("#notes > li")).hasCount(1);
        page.locator("#notes button").click();
        page.locator("#remove").click();
        assertThat(page.locator("#no-notes")).isVisible();
        assertNoComplaints();
    }

    @Test
    void takesNoChangesUntilAllOfTheRoundIsThere() {
        openPage(TriedRound.LEAD);
        var held = new ArrayList<Route>();
        page.route("**/api/what-if/" + round.id, held::add);
        page.locator("#choose select").selectOption(round.id.toString());
        assertThat(page.locator("#quotas")).isHidden();
        page.waitForCondition(() -> !held.isEmpty());
        page.unroute("**/api/what-if/" + round.id);
        held.forEach(Route::resume);
        assertThat(page.locator("#quotas")).isVisible();
    }

    @Test
    void saysWhatIsWrong() {
        openPage(TriedRound.LEAD);
        changeTheQuota("-1");
        assertThat(page.locator("#changes-message"))
                .hasText("Chỉ tiêu thử (000, dòng 97): “-1” không phải là số nguyên từ 0 trở lên; hãy nhập lại.");
        assertThat(page.locator("#keeping")).isHidden();
        changeTheQuota("1");
        assertThat(page.locator("#changes-message")).hasText("");
        assertThat(row("Sở Thông tin")).containsText("▼ Ra");
    }

    @Test
    void letsAManagerTryButKeepNothing() {
        openPage("huyen.le");
        changeTheQuota("1");
        assertThat(row("Sở Thông tin")).containsText("▼ Ra");
        assertThat(page.locator("#keeping")).isHidden();
    }

    @Test
    void tellsAnOfficerWhomThePageIsFor() {
        login("thuy.pham");
        assertThat(page.locator("#empty")).containsText("Chưa có đợt xét nào bạn được thử");
        assertThat(page.locator("#round")).isHidden();
    }

    @Test
    void fitsATelephone() {
        page.setViewportSize(390, 844);
        openPage(TriedRound.LEAD);
        page.locator("#criteria summary").click();
        page.locator("#figures summary").click();
        changeTheWholeCondition();
        assertThat(row("Sở Tư pháp")).containsText("▲ Vào");
        page.locator("#result-title").scrollIntoViewIfNeeded();
        browser.screenshot("what-if-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void login(String person) {
        browser.enter(person, password);
        page.navigate(address() + "/thi-dua/what-if.html");
    }

    private void openPage(String person) {
        login(person);
        page.locator("#choose select").selectOption(round.id.toString());
        assertThat(page.locator("#summary")).hasText("Hiện có 5 trường hợp được đề nghị.");
        complaints.clear();
    }

    private void changeTheWholeCondition() {
        page.locator("#criteria").evaluate("details => { details.open = true; }");
        page.locator("#criterion").selectOption("000-T12");
        page.locator("#expressions fieldset")
                .filter(new FilterOptions().setHasText("điều kiện đạt 1"))
                .locator("button")
                .click();
        page.locator("#expressions textarea").fill("ddciScore * 2 > ddciScorePrevious");
        page.locator("#expressions textarea").blur();
    }

    private void changeTheQuota(String number) {
        var field = page.locator("#quotas label:has-text('tập thể của cả đợt') input");
        field.fill(number);
        field.press("Enter");
    }

    private void changeAFigure() {
        page.locator("#figures").evaluate("details => { details.open = true; }");
        page.locator("#figure [name=subject]").selectOption("so-y-te");
        page.locator("#figure [name=metric]").selectOption("proceduresOverdue");
        assertThat(page.locator("#figure-now")).hasText("Hiện nay: 0.");
        page.locator("#figure [name=value]").fill("5");
        page.locator("#figure [name=value]").press("Enter");
    }

    private Locator row(String nominee) {
        return page.locator("#result tbody tr").filter(new FilterOptions().setHasText(nominee));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
