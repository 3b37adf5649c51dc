package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk of an officer: tasks taken, put back, narrowed, kept as a filter; things found; and all of it by keyboard. */
class DeskPageTest extends PageTest {

    private static final String OFFICER = DeskProposal.OFFICER;
    private static final String UNIT = DeskProposal.UNIT;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient db;

    private DeskProposal proposal;

    @BeforeEach
    void openAProposal() {
        proposal = new DeskProposal(beans);
        proposal.waitsAt("unit-proposal", "UserTask_ProposeNominees");
        proposal.waitsAt("unit-proposal", "UserTask_WriteAchievementReports");
    }

    @AfterEach
    void forgetIt() {
        proposal.end();
        db.sql("delete from desk_filter where person_id = ?").param(OFFICER).update();
    }

    @Test
    void takesTasksOfTheGroupAndPutsThemBack() {
        openDesk(OFFICER);
        assertThat(page.locator("#tasks")).containsText("Bạn không giữ việc nào");
        openGroup();
        assertThat(rows().first()).containsText("Chưa ai nhận");
        assertThat(rows().first()).containsText(UNIT);
        browser.screenshot("desk");

        page.locator("#all").check();
        assertThat(page.locator("#chosen")).hasText("Đã chọn 2 việc.");
        page.locator("#claim").click();
        assertThat(page.locator("#message")).containsText("Đã nhận 2/2 việc.");
        tab("Việc của tôi");
        assertThat(rows()).hasCount(2);
        assertThat(rows().first()).containsText("Ngô Gia Khánh giữ từ");
        page.locator("#tasks .pick input").first().check();
        page.locator("#release").click();
        assertThat(page.locator("#message")).containsText("Đã trả lại nhóm 1/1 việc.");
        assertThat(rows()).hasCount(1);
        assertNoComplaints();
    }

    /** The counts beside a list may come later than the next list. */
    @Test
    void keepsWhatIsTickedWhenAnOlderAnswerComes() {
        openDesk(OFFICER);
        openGroup();
        var held = new ArrayList<Route>();
        page.route("**/api/desk", route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        showAgain();
        page.waitForCondition(() -> !held.isEmpty());
        page.waitForResponse("**/api/desk/tasks?**", () -> page.waitForResponse("**/api/desk", this::showAgain));
        letThePageDraw();
        page.locator("#all").check();
        page.waitForResponse("**/api/desk", () -> held.get(0).resume());
        letThePageDraw();
        assertThat(page.locator("#chosen")).hasText("Đã chọn 2 việc.");
    }

    /** An officer goes on while the list is asked for again, however long the answer takes. */
    @Test
    void keepsTicksAndTheRowOfTheKeysWhenTheListIsDrawnAnew() {
        openDesk(OFFICER);
        openGroup();
        page.locator("#all").check();
        rows().nth(1).focus();
        page.waitForResponse("**/api/desk/tasks?**", this::searchAgain);
        letThePageDraw();
        assertThat(rows().nth(1)).isFocused();
        assertThat(page.locator("#chosen")).hasText("Đã chọn 2 việc.");
        assertThat(page.locator("#all")).isChecked();
        page.locator("#tasks .pick input").first().uncheck();
        assertThat(page.locator("#all")).not().isChecked();
    }

    @Test
    void saysForEachTaskWhyItCannotBeApproved() {
        openDesk(OFFICER);
        openGroup();
        page.locator("#all").check();
        page.locator("#approve").click();
        assertThat(page.locator("dialog")).containsText("0/2 việc có mọi dòng đều đạt");
        assertThat(page.locator("dialog")).containsText("không phải việc duyệt");
        browser.screenshot("desk-approve");
        page.locator("dialog button").click();
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void worksByKeyboardAlone() {
        openDesk(OFFICER);
        openGroup();
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).containsText("Phím tắt");
        browser.screenshot("desk-keys");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(rows().nth(1)).isFocused();
        page.keyboard().press("x");
        assertThat(page.locator("#chosen")).hasText("Đã chọn 1 việc.");
        page.keyboard().press("c");
        assertThat(page.locator("#message")).containsText("Đã nhận 1/1 việc.");
        page.keyboard().press("/");
        assertThat(page.locator("#find [name=q]")).isFocused();
        page.locator("#find [name=q]").blur();
        tab("Việc của tôi");
        assertThat(rows()).hasCount(1);
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/camunda/app/tasklist/default/#/?task="));
        page.locator(".task-card, [cam-tasklist-task]").first().waitFor();
    }

    @Test
    void keepsAFilterAndOpensWithIt() {
        openDesk(OFFICER);
        tab("Việc của nhóm tôi");
        page.locator("#narrow [name=words]").fill("viet bao cao");
        page.locator("#narrow button").first().click();
        assertThat(rows()).hasCount(1);
        page.getByText("Bộ lọc đã lưu").click();
        page.locator("#keep [name=name]").fill("Báo cáo cần viết");
        page.route("**/api/desk/filters", Route::abort);
        page.locator("#keep button").click();
        assertThat(page.locator("#message")).containsText("Không kết nối được với hệ thống");
        page.unroute("**/api/desk/filters");
        complaints.clear();
        page.locator("#keep button").click();
        assertThat(page.locator("#message")).containsText("Đã lưu bộ lọc “Báo cáo cần viết”.");
        page.getByText("Đặt làm mặc định").click();
        assertThat(page.locator("#filters")).containsText("Bỏ mặc định");
        browser.screenshot("desk-filters");

        page.navigate(address() + "/thi-dua/desk.html");
        assertThat(rows()).hasCount(1);
        assertThat(page.locator("#narrow [name=words]")).hasValue("viet bao cao");
        page.getByText("Bộ lọc đã lưu").click();
        page.getByText("Đổi tên").click();
        page.locator("#filters [name=name]").fill("Báo cáo");
        page.getByText("Lưu tên").click();
        assertThat(page.locator("#message")).containsText("Đã đổi tên bộ lọc.");
        page.getByText("Xóa", new GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#filters")).containsText("Chưa có bộ lọc nào.");
        assertNoComplaints();
    }

    @Test
    void findsThingsWithoutMarksFromTasklistToo() {
        browser.login(OFFICER, password);
        page.locator(".thidua-find input").fill("so khoa hoc");
        page.locator(".thidua-find input").press("Enter");
        assertThat(page.locator("#found")).containsText("Tìm thấy");
        assertThat(page.locator("#hits mark")
                        .filter(new FilterOptions().setHasText("Khoa"))
                        .first())
                .hasText("Khoa");
        assertThat(page.locator("#hits")).containsText(UNIT);
        assertThat(page.locator("#hits")).containsText("Hồ sơ đề nghị của " + UNIT);
        browser.screenshot("desk-search");
        page.locator("#find [name=q]").fill("xyzkhongco");
        page.locator("#find button").click();
        assertThat(page.locator("#hits")).containsText("Hãy thử ít từ hơn");
        page.locator("#close-results").click();
        assertThat(page.locator("#results")).isHidden();
    }

    @Test
    void fitsATelephone() {
        page.setViewportSize(390, 844);
        openDesk(OFFICER);
        openGroup();
        page.locator("#find [name=q]").fill("khoa hoc");
        page.locator("#find button").click();
        assertThat(page.locator("#found")).containsText("Tìm thấy");
        browser.screenshot("desk-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private Locator rows() {
        return page.locator("#tasks li[tabindex]");
    }

    /** The tasks of proposals: other tests give the unit tasks of the reform programme. */
    private void openGroup() {
        tab("Việc của nhóm tôi");
        page.locator("#narrow [name=process]").selectOption(new SelectOption().setLabel("Đơn vị lập hồ sơ"));
        showAgain();
        assertThat(rows()).hasCount(2);
    }

    /** What answers draw is drawn before the answer to this. */
    private void letThePageDraw() {
        page.evaluate("fetch('page.css', { cache: 'reload' }).then(answer => answer.text())");
    }

    private void showAgain() {
        page.locator("#narrow button").first().click();
    }

    /** As by the button, without leaving the row. */
    private void searchAgain() {
        page.evaluate("document.getElementById('narrow').requestSubmit()");
    }

    private void tab(String name) {
        var tab = page.locator("#tabs button").filter(new FilterOptions().setHasText(name));
        tab.click();
        assertThat(tab).hasAttribute("aria-current", "true");
    }

    private void openDesk(String person) {
        browser.enter(person, password);
        page.navigate(address() + "/thi-dua/desk.html");
        page.locator("#tasks li").first().waitFor();
        complaints.clear();
    }
}
