package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form that saves itself: on another computer, for another person, in two windows, after the form changed. */
class DraftTest extends PageTest {

    private static final String LAN = "lan.nguyen";
    private static final String SON = "son.ho";
    private static final String TASK = "Trả lời";
    private static final String CARD = "Hỏi thử bản nháp";
    private static final String TYPED = "Đề nghị đơn vị thực hiện theo hướng dẫn";
    private static final String OTHER = "Đề nghị chờ văn bản mới";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient db;

    private final UUID launch = UUID.randomUUID();
    private final UUID question = UUID.randomUUID();
    private String task = "";

    @BeforeEach
    void giveLanAQuestionToAnswer() {
        db.sql("""
                insert into movement_launch (id, plan_code, plan_version, stage, title, summary, number, issued_on,
                    opened_by, opened_at)
                values (?, 'ninh-thuan-cchc-2023', 1, 'ISSUED', 'Kế hoạch', 'Nội dung', '1/KH-UBND', '2023-01-05',
                    'hoa.dang', now())
                """).param(launch).update();
        db.sql("""
                insert into movement_question (id, launch_id, unit_code, kind, question, asked_by, asked_at)
                values (?, ?, 'so-y-te', 'QUESTION', 'Chưa rõ thời điểm tính số liệu', 'thuy.pham', now())
                """).params(question, launch).update();
        engine.getIdentityService().setAuthentication(new Authentication(null, null, List.of("ninh-thuan")));
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "ask-about-movement",
                        question.toString(),
                        Map.of("unitName", "Sở Y tế tỉnh Ninh Thuận", "movementName", CARD));
        engine.getIdentityService().clearAuthentication();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(question.toString())
                .singleResult()
                .getId();
        engine.getTaskService().setAssignee(task, LAN);
    }

    @AfterEach
    void forgetTheQuestion() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(question.toString())
                .list()
                .forEach(open -> engine.getRuntimeService().deleteProcessInstance(open.getId(), "test over"));
        db.sql("delete from movement_question where id = ?").param(question).update();
        db.sql("delete from movement_launch where id = ?").param(launch).update();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void savesItselfAndGoesOnAtAnotherComputer() {
        open(browser, LAN).fill(TASK, TYPED);
        assertThat(line(browser)).containsText("Đã lưu nháp lúc");
        assertThat(page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
                        .toString())
                .doesNotContain("camunda-form", TYPED);
        browser.screenshot("draft-saved");

        try (var elsewhere = new Browser(address())) {
            var form = open(elsewhere, LAN);
            assertHolds(form, TYPED);
            assertThat(line(elsewhere)).containsText("Đã khôi phục bản nháp lưu lúc");
            elsewhere.screenshot("draft-restored");
            form.fill(TASK, OTHER);
            save(elsewhere);
            assertThat(line(elsewhere)).containsText("Đã lưu nháp lúc");
            assertThat(drafts()).singleElement().asString().contains(OTHER);
            form.submit();
        }

        assertThat(drafts()).isEmpty();
    }

    @Test
    void savesWhatWasTypedAMomentBeforeLeaving() {
        open(browser, LAN).fill(TASK, TYPED);
        page.navigate("about:blank");
        page.waitForCondition(() -> !drafts().isEmpty());

        assertThat(drafts()).singleElement().asString().contains(TYPED);
    }

    @Test
    void isShownToNobodyElse() {
        open(browser, LAN).fill(TASK, TYPED);
        assertThat(line(browser)).containsText("Đã lưu nháp lúc");
        engine.getTaskService().setAssignee(task, SON);

        try (var other = new Browser(address())) {
            assertHolds(open(other, SON), "");
            assertThat(other.page()
                            .evaluate("task => fetch('/api/drafts/' + task).then(answer => answer.status)", task))
                    .isEqualTo(204);
        }
        browser.taskForm().fill(TASK, OTHER);
        assertThat(line(browser)).containsText("Việc này đã giao cho người khác nên không lưu được bản nháp");
    }

    @Test
    void asksWhichOfTwoWindowsHolds() {
        var form = open(browser, LAN);
        try (var elsewhere = new Browser(address())) {
            var otherForm = open(elsewhere, LAN);
            form.fill(TASK, TYPED);
            assertThat(line(browser)).containsText("Đã lưu nháp lúc");

            otherForm.fill(TASK, OTHER);
            assertThat(question(elsewhere)).containsText("Bản nháp đã được lưu ở nơi khác lúc");
            assertThat(drafts()).singleElement().asString().contains(TYPED);
            elsewhere.screenshot("draft-conflict");
            answer(elsewhere, "Giữ nội dung đang mở");
            assertThat(line(elsewhere)).containsText("Đã lưu nháp lúc");
            assertThat(drafts()).singleElement().asString().contains(OTHER);
        }

        form.fill(TASK, TYPED + ".");
        assertThat(question(browser)).containsText("Bản nháp đã được lưu ở nơi khác lúc");
        answer(browser, "Dùng bản đó");
        assertHolds(form, OTHER);
        assertThat(question(browser)).isHidden();
        assertThat(drafts()).singleElement().asString().contains(OTHER);
    }

    @Test
    void asksBeforeItFillsAFormThatChanged() {
        open(browser, LAN).fill(TASK, TYPED);
        assertThat(line(browser)).containsText("Đã lưu nháp lúc");
        ask("Số liệu tính đến ngày nào?");

        var form = reopen();
        assertThat(question(browser)).containsText("đã thay đổi từ khi bạn nhập bản nháp");
        assertHolds(form, "");
        form.shows("Số liệu tính đến ngày nào?");
        browser.screenshot("draft-of-a-changed-form");
        answer(browser, "Dùng bản nháp");
        assertHolds(form, TYPED);
        form.shows("Số liệu tính đến ngày nào?");
        assertThat(line(browser)).containsText("Đã lưu nháp lúc");

        assertHolds(reopen(), TYPED);
        ask("Bao giờ có văn bản hướng dẫn?");
        form = reopen();
        page.onDialog(Dialog::accept);
        answer(browser, "Bỏ bản nháp");
        assertThat(line(browser)).containsText("Đã bỏ bản nháp.");
        assertHolds(form, "");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void goesOnAfterTheSessionExpired() {
        var form = open(browser, LAN);
        page.context().clearCookies();
        form.fill(TASK, TYPED);
        form.press();
        browser.logBackIn(LAN, password);

        assertHolds(browser.taskForm(), TYPED);
        assertThat(line(browser)).containsText("Đã lưu nháp lúc");
        assertThat(drafts()).singleElement().asString().contains(TYPED);
    }

    private FormView open(Browser browser, String person) {
        browser.login(person, password);
        return open(browser);
    }

    private FormView reopen() {
        browser.open("tasklist");
        return open(browser);
    }

    private static FormView open(Browser browser) {
        browser.openFilter("Việc của tôi");
        var form = browser.openTask(TASK, CARD);
        form.field(TASK).waitFor();
        return form;
    }

    private void ask(String other) {
        db.sql("update movement_question set question = ? where id = ?")
                .params(other, question)
                .update();
    }

    private List<String> drafts() {
        return db.sql("select content from draft where task_id = ?")
                .param(task)
                .query(String.class)
                .list();
    }

    private static void assertHolds(FormView form, String text) {
        assertThat(form.field(TASK).locator("textarea")).hasValue(text);
    }

    private static void save(Browser browser) {
        browser.page().locator(".form-actions [ng-click='save($event)']").click();
    }

    private static void answer(Browser browser, String choice) {
        question(browser)
                .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator line(Browser browser) {
        return browser.page().locator(".thidua-draft");
    }

    private static Locator question(Browser browser) {
        return browser.page().locator(".thidua-draft-question");
    }
}
