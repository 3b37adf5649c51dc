package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The page of the calendar: an admin corrects it and deadlines follow, everybody else reads it. */
class CalendarPageTest extends PageTest {

    private static final String SATURDAY = "td[data-day='2026-06-27']";

    @Test
    void letsAnAdminSwapADayAndExplainsTheDeadlineThatFollows() {
        openCalendarFromTasklist("tuan.ngo");
        tryFiveWorkingDaysAfterMonday22June2026();
        assertThat(page.locator("#result")).containsText("Ngày cuối cùng: 29/06/2026");

        enter("26/06/2026", "Ngày nghỉ", "Nghỉ hoán đổi");
        enter("27/06/2026", "Ngày làm bù", "Làm bù ngày 26/06/2026");
        browser.screenshot("calendar-swapped");
        assertThat(page.locator(SATURDAY)).hasText("27làm");

        tryFiveWorkingDaysAfterMonday22June2026();
        assertThat(page.locator("#result"))
                .containsText("Có tính ngày nghỉ hằng tuần phải làm việc: Làm bù ngày 26/06/2026 (27/06/2026).");
        assertThat(page.locator("#result")).containsText("ngày nghỉ: Nghỉ hoán đổi (26/06/2026)");

        takeOut("27/06/2026");
        takeOut("26/06/2026");
        assertThat(page.locator(SATURDAY)).hasText("27");
        page.getByText("Các lần nhập của năm này").click();
        assertThat(page.locator("#history")).containsText("Lý do: Hết buổi thử. Người nhập: tuan.ngo");
        assertNoComplaints();
    }

    @Test
    void saysWhatIsWrongBesideTheField() {
        openCalendarFromTasklist("hoa.dang");
        show(2026);
        enterWithoutWaiting("28.11.2026", "Ngày làm bù", "Làm bù");
        assertThat(page.locator("#enter-message")).containsText("Hãy viết ngày dạng ngày/tháng/năm");
        enterWithoutWaiting("28/11/2026", "Ngày nghỉ", "Nghỉ");
        assertThat(page.locator("#enter-message")).containsText("Thứ Bảy, ngày 28/11/2026 đã là ngày nghỉ hằng tuần");
        assertThat(page.locator("#enter [name=day]")).isFocused();
    }

    @Test
    void showsAnOfficerTheCalendarButNoWayToChangeIt() {
        openCalendarFromTasklist("thuy.pham");
        show(2027);
        assertThat(page.locator("td[data-day='2027-02-08']")).hasText("8nghỉ?");
        assertThat(page.locator("#entries")).containsText("chưa chính thức");
        assertThat(page.locator("#enter")).isHidden();
        assertThat(page.locator("#entries button")).hasCount(0);
        show(2030);
        assertThat(page.locator("#unknown")).containsText("Chưa có lịch làm việc năm 2030");
        assertThat(page.locator("#open")).isHidden();
    }

    @Test
    void fitsATelephone() {
        openCalendarFromTasklist("tuan.ngo");
        page.setViewportSize(390, 844);
        assertThat(page.locator("#months table")).hasCount(12);
        browser.screenshot("calendar-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    @Test
    void asksWhoeverIsUnknownToLogIn() {
        page.navigate(address() + "/thi-dua/calendar.html");
        assertThat(page.locator("#message")).containsText("Bạn chưa đăng nhập");
        assertThat(page.getByText("Đến trang đăng nhập")).isVisible();
    }

    private void openCalendarFromTasklist(String person) {
        browser.enter(person, password);
        browser.openPage("Lịch làm việc");
        page.locator("#months table").first().waitFor();
        complaints.clear();
    }

    private void show(int year) {
        page.locator("[name=year]").fill(String.valueOf(year));
        button("Xem").click();
        assertThat(page.locator("#months-title")).hasText("Năm " + year);
    }

    private void tryFiveWorkingDaysAfterMonday22June2026() {
        page.getByLabel("Văn bản ghi").selectOption("WORKING_DAYS_AFTER");
        page.getByLabel("Số ngày").fill("5");
        page.getByLabel("Sự kiện xảy ra ngày").fill("22/06/2026");
        button("Tính").click();
        page.locator("#result h3").waitFor();
    }

    private void enter(String day, String kind, String name) {
        enterWithoutWaiting(day, kind, name);
        assertThat(page.locator("#enter-message")).hasText("Đã ghi ngày " + day + " vào lịch.");
    }

    private void enterWithoutWaiting(String day, String kind, String name) {
        var form = page.locator("#enter");
        form.locator("[name=day]").fill(day);
        form.locator("[name=kind]").selectOption(kind);
        form.locator("[name=name]").fill(name);
        form.locator("[name=source]").fill("Công văn số 99/VPCP-KGVX");
        form.locator("[name=reason]").fill("Thử hoán đổi");
        button("Ghi vào lịch").click();
    }

    private void takeOut(String day) {
        page.getByLabel("Bỏ ngày " + day, new GetByLabelOptions().setExact(true))
                .click();
        page.locator("#removal [name=reason]").fill("Hết buổi thử");
        page.locator("#removal .primary").click();
        assertThat(page.locator("#message")).hasText("Đã bỏ ngày " + day + " khỏi lịch.");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
