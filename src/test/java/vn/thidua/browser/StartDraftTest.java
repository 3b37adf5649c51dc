package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The start form of a process saves itself: on another computer, for another person, in two windows, until it starts. */
class StartDraftTest extends PageTest {

    private static final String THUY = "thuy.pham";
    private static final String HANH = "hanh.le";
    private static final String LAN = "lan.nguyen";
    private static final String PROCESS = "Vướng mắc và đề xuất về phong trào";
    private static final String MATTER = "Nội dung";
    private static final String TYPED = "Chưa rõ thời điểm tính số liệu";
    private static final String OTHER = "Số liệu tính đến ngày nào?";

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient db;

    private final UUID launch = UUID.randomUUID();

    @BeforeEach
    void launchAMovement() {
        db.sql("""
                insert into movement_launch (id, plan_code, plan_version, stage, title, summary, number, issued_on,
                    opened_by, opened_at)
                values (?, 'ninh-thuan-cchc-2023', 1, 'ISSUED', 'Kế hoạch', 'Nội dung', '1/KH-UBND', '2023-01-05',
                    'hoa.dang', now())
                """).param(launch).update();
    }

    @AfterEach
    void forgetTheMovement() {
        db.sql("select id from movement_question where launch_id = ?")
                .param(launch)
                .query(String.class)
                .list()
                .forEach(this::forgetTheCase);
        db.sql("delete from start_draft").update();
        db.sql("delete from movement_question where launch_id = ?")
                .param(launch)
                .update();
        db.sql("delete from movement_launch where id = ?").param(launch).update();
    }

    @Test
    void goesOnAtAnotherComputerAndEndsWithTheStart() {
        open(browser, THUY).choose("Loại", "Vướng mắc").fill(MATTER, TYPED);
        assertThat(line(browser)).containsText("Đã lưu nháp lúc");
        browser.screenshot("start-draft-saved");

        try (var elsewhere = new Browser(address())) {
            var form = open(elsewhere, THUY);
            assertHolds(form, TYPED);
            assertThat(line(elsewhere)).containsText("Đã khôi phục bản nháp lưu lúc");
            elsewhere.screenshot("start-draft-restored");
            form.chooseFirst("Phong trào").fill(MATTER, OTHER).submit();
        }

        assertThat(drafts()).isEmpty();
        assertThat(db.sql("select question from movement_question where launch_id = ?")
                        .param(launch)
                        .query(String.class)
                        .list())
                .containsExactly(OTHER);
        assertHolds(reopen(), "");
    }

    @Test
    void comesBackWhenTheDialogIsClosedAtOnce() {
        open(browser, THUY).fill(MATTER, TYPED);
        page.locator(".modal-footer [ng-click='$dismiss()']").click();

        assertHolds(browser.startForm(PROCESS), TYPED);
    }

    @Test
    void isShownToNobodyElse() {
        open(browser, THUY).fill(MATTER, TYPED);
        assertThat(line(browser)).containsText("Đã lưu nháp lúc");

        try (var other = new Browser(address())) {
            assertHolds(open(other, HANH), "");
        }
        try (var other = new Browser(address())) {
            other.login(LAN, password);
            assertThat(other.page()
                            .evaluate("fetch('/api/start-drafts/ask-about-movement').then(answer => answer.status)"))
                    .isEqualTo(403);
        }
    }

    @Test
    void asksWhichOfTwoWindowsHolds() {
        var form = open(browser, THUY);
        try (var elsewhere = new Browser(address())) {
            var otherForm = open(elsewhere, THUY);
            form.fill(MATTER, TYPED);
            assertThat(line(browser)).containsText("Đã lưu nháp lúc");

            otherForm.fill(MATTER, OTHER);
            assertThat(question(elsewhere)).containsText("Bản nháp đã được lưu ở nơi khác lúc");
            assertThat(drafts()).singleElement().asString().contains(TYPED);
            elsewhere.screenshot("start-draft-conflict");
            question(elsewhere).getByText("Dùng bản đó").click();
            assertHolds(otherForm, TYPED);
        }
    }

    private FormView open(Browser browser, String person) {
        browser.login(person, password);
        return drawn(browser.startForm(PROCESS));
    }

    private FormView reopen() {
        browser.open("tasklist");
        return drawn(browser.startForm(PROCESS));
    }

    private static FormView drawn(FormView form) {
        form.field(MATTER).waitFor();
        return form;
    }

    private void forgetTheCase(String question) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(question)
                .list()
                .forEach(open -> engine.getRuntimeService().deleteProcessInstance(open.getId(), "test over"));
    }

    private List<String> drafts() {
        return db.sql("select content from start_draft").query(String.class).list();
    }

    private static void assertHolds(FormView form, String text) {
        assertThat(form.field(MATTER).locator("textarea")).hasValue(text);
    }

    private static Locator line(Browser browser) {
        return browser.page().locator(".thidua-draft");
    }

    private static Locator question(Browser browser) {
        return browser.page().locator(".thidua-draft-question");
    }
}
