package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the project puts over Camunda's Tasklist, on a stock engine and one form that has every kind of control. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasklistInBrowserTest extends StockBrowserTest {

    String instance;

    @BeforeAll
    void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("browser/every-control.bpmn")
                .addClasspathResource("browser/every-control.form")
                .deploy();
    }

    @AfterEach
    void closeCase() {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(running -> engine.getRuntimeService()
                .deleteProcessInstance(running.getId(), "test over"));
    }

    @Test
    void speaksVietnameseToAnEnglishBrowserWithoutTheEndOfLifeBanner() {
        login();
        assertThat(browser.page().innerText("body"))
                .contains("Bắt đầu quy trình", "Chọn một công việc trong danh sách.");
        assertThat(browser.page().title()).isEqualTo("Phần mềm Thi Đua");
        assertThat(browser.page().locator(".ce-eol-banner")).isHidden();
    }

    @Test
    void explainsFormErrorsInVietnamese() {
        var form = claimedForm();
        form.fill("Lý do", "đạt").fill("Điểm", "101").tick("Tôi đã kiểm tra").untick("Tôi đã kiểm tra");
        assertThat(form.error("Lý do")).hasText("Phải có ít nhất 5 ký tự.");
        assertThat(form.error("Điểm")).hasText("Giá trị lớn nhất là 100.");
        assertThat(form.error("Tôi đã kiểm tra")).hasText("Bắt buộc nhập.");
        form.fill("Lý do", "");
        assertThat(form.error("Lý do")).hasText("Bắt buộc nhập.");
        assertThat(form.area().innerText())
                .contains("Thêm dòng", "Chưa có dữ liệu.")
                .doesNotContain("Field", "Add new");
    }

    @Test
    void handsOverWhatEveryControlHolds() {
        var form = claimedForm();
        form.fill("Lý do", "đạt mọi tiêu chí").fill("Điểm", "95").fill("Ngày họp", "02/11/2023");
        form.choose("Hình thức", "Giấy khen").choose("Biểu quyết", "Tán thành").tick("Tôi đã kiểm tra");
        form.addRow().fill("Họ và tên", "Hồ Văn Sơn");
        form.row(0).fill("Họ và tên", "Nguyễn Thị Lan");
        form.submit();
        assertThat(submitted())
                .contains(
                        entry("reason", "đạt mọi tiêu chí"),
                        entry("points", "95"),
                        entry("heldOn", "2023-11-02"),
                        entry("award", "LETTER"),
                        entry("vote", "FOR"),
                        entry("sure", "true"),
                        entry("people", "[{\"name\":\"Nguyễn Thị Lan\"},{\"name\":\"Hồ Văn Sơn\"}]"));
    }

    @Test
    void writesNumbersWithAComma() {
        var form = claimedForm();
        form.fill("Lý do", "đạt mọi tiêu chí").tick("Tôi đã kiểm tra");
        var share = form.field("Tỷ lệ").locator("input");
        assertThat(share).hasValue("12,5");
        share.fill("");
        share.pressSequentially("97.25");
        assertThat(share).hasValue("97,25");
        share.press("Home");
        share.press("Delete");
        share.pressSequentially("8");
        assertThat(share).hasValue("87,25");
        form.submit();
        assertThat(submitted()).contains(entry("share", "87.25"));
    }

    @Test
    void leadsFromAFigureToTheRowsItWasComputedFrom() {
        var links = claimedForm().area().locator(".thidua-origins a");
        assertThat(links).hasCount(1);
        assertThat(links).hasText("Mở các dòng của “Văn bản trễ năm 2023”");
        assertThat(links).hasAttribute("href", "/thi-dua/directives.html?unit=so-y-te&year=2023");
    }

    @Test
    void showsWhatIsMissingInsteadOfAGreyButton() {
        var form = claimedForm();
        form.press();
        browser.expectNotification("Hãy sửa các ô có dòng chữ đỏ");
        assertThat(form.error("Lý do")).hasText("Bắt buộc nhập.");
    }

    /** Here no server keeps drafts, as when it is out of reach. */
    @Test
    void keepsWhatWasTypedOverAnExpiredSessionButNotOverALogout() {
        var form = claimedForm();
        form.fill("Lý do", "đang viết dở").tick("Tôi đã kiểm tra");
        assertThat(browser.page().locator(".thidua-draft")).containsText("Chưa lưu được nháp, sẽ thử lại.");
        browser.page().context().clearCookies();
        form.press();
        browser.logBackIn("an", "an");
        assertThat(browser.taskForm().field("Lý do").locator("input")).hasValue("đang viết dở");
        assertNothingIsStored();

        browser.logout();
        browser.logBackIn("an", "an");
        browser.openTask("Nhập thử");
        assertThat(browser.taskForm().field("Lý do").locator("input")).hasValue("");
    }

    @Test
    void savesNoFormOnTheComputer() {
        claimedForm().fill("Lý do", "đang viết dở");
        browser.page()
                .getByText("Lưu", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(browser.page().locator(".thidua-draft")).containsText("Chưa lưu được nháp, sẽ thử lại.");
        assertNothingIsStored();
    }

    @Test
    void takesOfADraftOnlyWhatAPersonMayType() {
        login();
        assertThat(browser.page().evaluate("""
                        async () => {
                          const { fill } = await import('/camunda/app/tasklist/thi-dua/form-content.js');
                          const schema = { components: [
                            { type: 'textfield', key: 'note' },
                            { type: 'group', components: [{ type: 'textfield', key: 'unit', readonly: true }] },
                            { type: 'dynamiclist', path: 'rows', components: [
                              { type: 'textfield', key: 'name', readonly: true }, { type: 'number', key: 'points' }] }] };
                          const data = { unit: 'Sở Y tế', rows: [{ name: 'Lan' }, { name: 'Sơn' }] };
                          const typed = { note: 'Đủ', unit: 'Sở cũ',
                            rows: [{ name: 'Sơn', points: 5 }, { name: 'Người đã rút', points: 7 }] };
                          const form = { importSchema: (same, filled) => JSON.stringify(filled) };
                          return fill(form, { schema, data }, typed);
                        }
                        """)).isEqualTo("""
                        {"unit":"Sở Y tế","rows":[{"name":"Lan"},{"name":"Sơn","points":5}],"note":"Đủ"}""");
    }

    private void assertNothingIsStored() {
        assertThat(browser.page().evaluate("Object.keys(localStorage).join()").toString())
                .doesNotContain("camunda-form");
    }

    private FormView claimedForm() {
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey("every-control")
                .getId();
        login();
        browser.openFilter("Tất cả");
        browser.openTask("Nhập thử");
        return browser.claim();
    }

    private Map<String, String> submitted() {
        return engine
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .list()
                .stream()
                .collect(toMap(HistoricVariableInstance::getName, variable -> String.valueOf(variable.getValue())));
    }
}
