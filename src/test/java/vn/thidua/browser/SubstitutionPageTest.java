package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** The page of absences: a head appoints a deputy, who is told and signs for them, and ends it again. */
class SubstitutionPageTest extends PageTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String HEAD = "ut.ly";
    private static final String DEPUTY = "thai.tong";

    @Test
    void aHeadAppointsADeputyAndEndsIt() {
        open(HEAD);
        assertThat(page.locator("#current")).containsText("Hiện không ai ký thay");
        fillIn();
        page.locator("#preview").click();
        assertThat(page.locator("#appoint-message"))
                .containsText("Hãy xác nhận Tống Hoàng Thái đúng là người được ký thay");
        complaints.clear();
        page.locator("[name=confirmed]").check();
        page.locator("#preview").click();
        assertThat(page.locator("#handover")).containsText("Thủ trưởng, Sở Giao thông vận tải");
        assertThat(page.locator("#handover .signature p"))
                .hasText(new String[] {"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Tống Hoàng Thái"});
        browser.screenshot("substitution-preview");
        page.locator("#appoint button.primary").click();
        assertThat(page.locator("#appoint-message")).containsText("Đã cử người thay");
        assertThat(page.locator("#current tbody tr")).hasCount(1);
        fitsATelephone();
        leave();

        open(DEPUTY);
        assertThat(page.locator("#mine")).containsText("Bạn đang ký thay Lý Thị Út");
        assertThat(page.locator("#mine")).containsText("đến hết ngày " + DAY.format(today().plusDays(3)));
        assertThat(page.locator("#appointing")).isHidden();
        assertThat(page.locator("#current button")).hasCount(0);
        browser.screenshot("substitution-mine");
        leave();

        open(HEAD);
        page.locator("#appoint [name=reason]").fill("Đi học dài hạn");
        page.locator("#current button").click();
        page.locator("#ending [name=reason]").fill("Đã về cơ quan");
        page.locator("#end").click();
        assertThat(page.locator("#message")).containsText("Đã chấm dứt");
        assertThat(page.locator("#current")).containsText("Hiện không ai ký thay");
        assertThat(page.locator("#past")).containsText("Đã về cơ quan");
        assertThat(page.locator("#appoint [name=reason]")).hasValue("Đi học dài hạn");
        assertNoComplaints();
    }

    @Test
    void whoSignsNothingAppointsNobody() {
        open("nguyet.thai");
        assertThat(page.locator("#coming")).containsText("Chưa có lần thay nào sắp tới");
        assertThat(page.locator("#appointing")).isHidden();
    }

    private void fillIn() {
        page.locator("[name=substitute]")
                .selectOption(new SelectOption().setLabel("Tống Hoàng Thái, Phó Giám đốc Sở Giao thông vận tải"));
        page.locator("[name=firstDay]").fill(DAY.format(today()));
        page.locator("[name=lastDay]").fill(DAY.format(today().plusDays(3)));
        page.locator("#appoint [name=reason]").fill("Đi công tác");
    }

    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        browser.screenshot("substitution-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.setViewportSize(1440, 900);
    }

    private void open(String person) {
        browser.enter(person, password);
        browser.openPage("Vắng mặt, ủy quyền");
        assertThat(page.locator("#past")).not().isEmpty();
        complaints.clear();
    }

    private void leave() {
        assertNoComplaints();
        browser.open("tasklist");
        browser.logout();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
