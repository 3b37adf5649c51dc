package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page of units and people: an administrator keeps them and hands out passwords, everybody changes their own. */
class PeoplePageTest extends PageTest {

    private static final String ADMIN = "tuan.ngo";
    private static final String NAME = "Trần Thử Danh Bạ";
    private static final String OWN = "Rieng-2024-minh!";

    @Test
    void addsSomebodyWhoLogsInChangesThePasswordAndLeavesAgain() {
        openPage(ADMIN);
        page.locator("#add-person").click();
        fill("id", "thu.tran");
        fill("fullName", NAME);
        fill("position", "Chuyên viên");
        dialog().locator("[name=unit]").selectOption("so-cong-thuong");
        dialog().getByLabel("Chuyên viên", new Locator.GetByLabelOptions().setExact(true))
                .check();
        browser.screenshot("people-add");
        save("Lưu");
        assertThat(page.locator("#message")).containsText("Đã thêm " + NAME);
        page.locator("#filter [name=words]").fill("tran thu danh ba");
        assertThat(page.locator("#found")).hasText("1 người.");
        browser.screenshot("people");
        var given = setPassword();

        change(given);
        leave();
    }

    private String setPassword() {
        page.getByLabel("Đặt mật khẩu " + NAME).click();
        dialog().getByText("Tạo ngẫu nhiên").click();
        var given = dialog().locator("[name=password]").inputValue();
        browser.screenshot("people-password");
        save("Đặt mật khẩu");
        assertThat(page.locator("#message")).containsText("Đã đặt mật khẩu cho " + NAME);
        assertNoComplaints();
        return given;
    }

    private void change(String given) {
        browser.close();
        openBrowser();
        browser.enter("thu.tran", given);
        browser.openPage("Thông báo");
        assertThat(page.locator("#notices")).containsText("đã đặt lại mật khẩu đăng nhập của bạn");
        browser.openPage("Danh bạ, tài khoản");
        assertThat(page.locator("#people")).containsText(NAME);
        assertThat(page.locator(".admin:visible, #people button, #units button"))
                .hasCount(0);
        change("Sai-2024-pass!", OWN, OWN, "Mật khẩu hiện tại không đúng");
        assertThat(page.locator("#password [name=current]")).hasAttribute("aria-invalid", "true");
        change(given, OWN, OWN + "x", "Hai lần nhập mật khẩu mới không giống nhau");
        change(given, "danh-ba", "danh-ba", "Mật khẩu phải có từ 10 đến 64 ký tự");
        change(given, OWN, OWN, "Đã đổi mật khẩu");
        browser.screenshot("people-own-password");
        page.reload();
        assertThat(page.locator("#message")).containsText("Bạn chưa đăng nhập");
    }

    private void change(String current, String next, String again, String said) {
        page.locator("#password [name=current]").fill(current);
        page.locator("#password [name=password]").fill(next);
        page.locator("#password [name=again]").fill(again);
        page.locator("#password button").click();
        assertThat(page.locator("#password-message")).containsText(said);
    }

    private void leave() {
        browser.close();
        openBrowser();
        browser.enter("thu.tran", OWN);
        browser.close();
        openBrowser();
        openPage(ADMIN);
        page.getByLabel("Sửa " + NAME).click();
        assertThat(dialog().getByText("Tài khoản và mật khẩu của người này sẽ bị xóa"))
                .isHidden();
        dialog().getByLabel("Đang công tác").uncheck();
        assertThat(dialog().getByText("Tài khoản và mật khẩu của người này sẽ bị xóa"))
                .isVisible();
        save("Lưu");
        assertThat(rowOf(NAME)).containsText("Thôi công tác");
        assertThat(page.getByLabel("Đặt mật khẩu " + NAME)).hasCount(0);
    }

    @Test
    void saysOfWhichFieldSomethingIsWrongAndKeepsWhatWasTyped() {
        openPage(ADMIN);
        page.locator("#add-person").click();
        save("Lưu");
        assertThat(saidOf("id")).isEqualTo("Hãy điền ô này.");
        assertThat(saidOf("unit")).isEqualTo("Hãy chọn một mục trong danh sách.");
        fill("id", "Lan Nguyễn");
        assertThat(saidOf("id")).isEmpty();
        fill("fullName", "Nguyễn Lan");
        fill("position", "Chuyên viên");
        dialog().locator("[name=unit]").selectOption("so-cong-thuong");
        save("Lưu");
        assertThat(dialog().locator(".message.refused")).containsText("Tên đăng nhập: “Lan Nguyễn” không hợp lệ");
        assertThat(dialog().locator("[name=id]")).hasAttribute("aria-invalid", "true");
        assertThat(dialog().locator("[name=fullName]")).hasValue("Nguyễn Lan");
        dialog().locator("[name=unit]").selectOption("so-y-te");
        assertThat(dialog().getByLabel("Người có thẩm quyền quyết định")).isEnabled();
        dialog().locator("[name=unit]").selectOption("huyen-ninh-phuoc");
        assertThat(dialog().getByLabel("Người có thẩm quyền quyết định")).isDisabled();
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
    }

    @Test
    void addsAUnitAndEndsIt() {
        openPage(ADMIN);
        page.locator("#units-title").click();
        page.locator("#add-unit").click();
        fill("code", "so-cong-thuong-phong-thu");
        fill("name", "Phòng Thử danh bạ");
        dialog().locator("[name=kind]").selectOption("DIVISION");
        dialog().locator("[name=parent]").selectOption("so-cong-thuong");
        fill("validFrom", "31/02/2020");
        save("Lưu");
        assertThat(dialog().locator(".message.refused")).containsText("Hãy viết ngày dạng ngày/tháng/năm");
        fill("validFrom", "01/02/2020");
        save("Lưu");
        assertThat(rowOf("Phòng Thử danh bạ")).containsText("Từ ngày 01/02/2020");
        browser.screenshot("people-units");
        page.getByLabel("Sửa Phòng Thử danh bạ").click();
        fill("validTo", "31/12/2020");
        dialog().locator("[name=successor]").selectOption("so-cong-thuong");
        save("Lưu");
        assertThat(rowOf("Phòng Thử danh bạ"))
                .containsText("Từ ngày 01/02/2020 đến hết ngày 31/12/2020, kế thừa: Sở Công Thương");
    }

    @Test
    void takesBackTheFileItGaveAndRefusesABadOneWhole() throws Exception {
        openPage(ADMIN);
        var file = page.waitForDownload(
                () -> page.locator("a[href$='people/export']").click());
        page.locator("#import-title").click();
        check(Files.readAllBytes(file.path()));
        assertThat(page.locator("#import-message")).containsText("0 mới, 0 thay đổi");
        page.locator("#apply").click();
        assertThat(page.locator("#import-message")).containsText("Đã nhập: 0 mới, 0 thay đổi.");
        check("id,fullName,position,unit,woman,active,roles\nLA,Lê La,Cán bộ,khong-co,true,true,\n"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#import-message")).containsText("không có đơn vị nào mang mã “khong-co”");
        assertThat(page.locator("#apply")).isDisabled();
        page.setViewportSize(390, 844);
        browser.screenshot("people-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void check(byte[] content) {
        page.locator("#import [name=file]").setInputFiles(new FilePayload("nguoi.csv", "text/csv", content));
        page.getByText("Kiểm tra tệp").click();
    }

    private void openPage(String person) {
        browser.enter(person, password);
        browser.openPage("Danh bạ, tài khoản");
        assertThat(page.locator("#found")).containsText("người");
        complaints.clear();
    }

    private Locator rowOf(String name) {
        return page.locator("tbody tr").filter(new FilterOptions().setHasText(name));
    }

    /** What the browser shows beside a field that keeps the form from being sent. */
    private String saidOf(String name) {
        return (String) dialog().locator("[name=" + name + "]").evaluate("field => field.validationMessage");
    }

    private Locator dialog() {
        return page.locator("dialog");
    }

    private void fill(String name, String value) {
        dialog().locator("[name=" + name + "]").fill(value);
    }

    private void save(String button) {
        dialog().locator("button.primary")
                .filter(new FilterOptions().setHasText(button))
                .click();
    }
}
