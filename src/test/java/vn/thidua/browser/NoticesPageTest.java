package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;

/** The page of notices with the mail settings, and the way from a notice to the task, in Tasklist and by mail. */
class NoticesPageTest extends PageTest {

    private static final Pattern CODE = Pattern.compile("là ([0-9]{6}),");
    private static final Pattern LINK = Pattern.compile("(http://localhost:[0-9]+/\\S*task=\\S+)");

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient db;

    @Autowired
    private GreenMail mailbox;

    @Test
    void showsAllNoticesAndMarksThem() {
        for (var number = 1; number <= 52; number++) {
            tell("mai.tran", "Hồ sơ số " + number, "khong-co-" + number);
        }
        openNotices("mai.tran");
        assertThat(page.locator("#notices li")).hasCount(50);
        assertThat(page.locator("#notices h3").first()).hasText("Hồ sơ số 52");
        page.locator("#more").click();
        assertThat(page.getByText("Hồ sơ số 1", new GetByTextOptions().setExact(true)))
                .isVisible();
        page.getByLabel("Đánh dấu đã đọc: Hồ sơ số 52").click();
        assertThat(page.getByLabel("Đánh dấu đã đọc: Hồ sơ số 52")).hasCount(0);
        page.locator("#unread-only").check();
        assertThat(page.locator("#notices h3").first()).hasText("Hồ sơ số 51");
        browser.screenshot("notices");
        page.locator("#read-all").click();
        assertThat(page.locator("#count")).hasText("Không có thông báo nào chưa đọc.");
        page.locator("#unread-only").uncheck();
        fitsATelephone();
        assertNoComplaints();
    }

    @Test
    void tellsTheTimeHereAtAComputerInAnotherZone() {
        tell("oanh.dao", "Hồ sơ sau nửa đêm", "khong-co");
        db.sql("update notice set created_at = '2024-03-14T18:05:00Z' where subject = 'Hồ sơ sau nửa đêm'")
                .update();
        try (var abroad = new Browser(address(), "America/New_York")) {
            abroad.login("oanh.dao", password);
            abroad.openPage("Thông báo");
            assertThat(abroad.page().locator("#notices")).containsText("01:05 15/03/2024");
            assertThat(abroad.page().evaluate("""
                    async at => {
                      const { doneRow } = await import('/thi-dua/desk-rows.js');
                      const { drawTimeline } = await import('/thi-dua/dossier-parts.js');
                      const { drawPiece } = await import('/thi-dua/evidence-piece.js');
                      const rows = [doneRow({ done: at }), drawTimeline({ timeline: [{ at }] })[0], drawPiece({}, { versions: [{ at }] })];
                      return rows.filter(row => row.textContent.includes('01:05 15/03/2024')).length;
                    }""", "2024-03-14T18:05:00Z")).isEqualTo(3);
        }
    }

    @Test
    void leadsFromTheBellToTheTask() {
        var task = someTaskOf("hoa.dang");
        tell("hoa.dang", "Nhắc việc từ chuông", task.caseKey());
        browser.login("hoa.dang", password);
        page.locator(".thidua-notices-toggle").click();
        browser.screenshot("notices-bell");
        page.locator(".thidua-notices-panel li")
                .filter(new FilterOptions().setHasText("Nhắc việc từ chuông"))
                .getByText("Mở việc")
                .click();
        assertThat(page.locator(".task-card")).containsText(task.name());
        browser.screenshot("notices-task");
    }

    @Test
    void landsOnTheTaskOfAMailAfterTheLogin() throws Exception {
        var task = someTaskOf("hoa.dang");
        db.sql("insert into mail_address values ('hoa.dang', 'hoa.dang@snv.gov.vn')")
                .update();
        try {
            tell("hoa.dang", "Nhắc việc qua thư", task.caseKey());
            page.navigate(mailed("hoa.dang@snv.gov.vn", LINK));
        } finally {
            db.sql("delete from mail_address where person_id = 'hoa.dang'").update();
        }
        page.locator("[name=signinForm]").waitFor();
        browser.logBackIn("hoa.dang", password);
        assertThat(page.locator(".task-card")).containsText(task.name());
    }

    @Test
    void usesAnAddressOnceItsCodeWasEntered() throws Exception {
        openNotices("oanh.dao");
        assertThat(page.locator("#address-now")).hasText("Bạn chưa có địa chỉ nhận thư.");
        page.locator("#address [name=address]").fill("oanh");
        page.locator("#address .primary").click();
        assertThat(page.locator("#mail-message")).containsText("Địa chỉ thư điện tử không đúng");
        complaints.clear();
        page.locator("#address [name=address]").fill("oanh.dao@soyte.gov.vn");
        page.locator("#address .primary").click();
        page.locator("#code [name=digits]").fill(mailed("oanh.dao@soyte.gov.vn", CODE));
        browser.screenshot("notices-code");
        page.locator("#code .primary").click();
        assertThat(page.locator("#address-now")).hasText("Thư được gửi đến oanh.dao@soyte.gov.vn.");
        page.locator("#ways [name=RESULT]").selectOption("DAILY");
        page.locator("#ways .primary").click();
        assertThat(page.locator("#mail-message")).hasText("Đã lưu cách gửi.");
        page.reload();
        assertThat(page.locator("#ways [name=RESULT]")).hasValue("DAILY");
        page.locator("#remove").click();
        assertThat(page.locator("#mail-message")).containsText("Đã bỏ địa chỉ");
        assertThat(page.locator("#remove")).isHidden();
        assertNoComplaints();
    }

    private void openNotices(String person) {
        browser.enter(person, password);
        browser.openPage("Thông báo");
        assertThat(page.locator("#count")).containsText("hông");
        complaints.clear();
    }

    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        assertThat(page.locator("#notices li")).hasCount(50);
        browser.screenshot("notices-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void tell(String person, String subject, String caseKey) {
        notices.tellPerson(NoticeKind.DUE_SOON, person, subject, "Hãy xử lý trước hạn.", caseKey);
    }

    /** What the newest mail to the address says there. */
    private String mailed(String address, Pattern what) throws Exception {
        assertThat(mailbox.waitForIncomingEmail(60_000, 1)).isTrue();
        page.waitForCondition(() -> textTo(address).length() > 0);
        var found = what.matcher(textTo(address));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String textTo(String address) {
        return Arrays.stream(mailbox.getReceivedMessagesForDomain(address))
                .reduce((older, newer) -> newer)
                .map(NoticesPageTest::text)
                .orElse("");
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest task that waits for somebody of the person's groups; the demo's first comes a moment after its start. */
    private OpenTask someTaskOf(String person) {
        return await().until(() -> tasksOf(person), tasks -> !tasks.isEmpty()).get(0);
    }

    private List<OpenTask> tasksOf(String person) {
        return db.sql("""
                        select t.name_, e.business_key_ from act_ru_task t
                        join act_ru_execution e on e.id_ = t.proc_inst_id_
                        join act_ru_identitylink l on l.task_id_ = t.id_
                        join act_id_membership m on m.group_id_ = l.group_id_
                        where m.user_id_ = ? and t.assignee_ is null order by t.create_time_ desc limit 1
                        """)
                .param(person)
                .query((row, number) -> new OpenTask(row.getString(1), row.getString(2)))
                .list();
    }

    private record OpenTask(String name, String caseKey) {}
}
