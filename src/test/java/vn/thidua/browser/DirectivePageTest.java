package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the register of directives: Văn phòng keeps it, a unit reports, everybody finds what they may see. */
class DirectivePageTest extends PageTest {

    /** Nobody's figures of these years are read by other tests. */
    private static final String FILE = """
            number,issuedOn,issuer,summary,unit,dueWords,dueDay,doneOn,answer
            12/UBND-NC,2019-03-01,UBND tỉnh,Rà soát thủ tục hành chính,so-tai-chinh,đến hết,2019-03-15,2019-03-15,Báo cáo số 4/BC-STC
            13/UBND-NC,2019-03-02,UBND tỉnh,Báo cáo tình hình giải ngân,so-tai-chinh,trước,2019-03-20,2019-03-20,Báo cáo số 5/BC-STC
            14/UBND-NC,2019-04-01,Chủ tịch UBND tỉnh,"Kiểm tra, chấn chỉnh kỷ luật",so-xay-dung,đến hết,2019-04-20,,
            """;

    @Autowired
    JdbcClient db;

    @AfterEach
    void emptyTheRegister() {
        db.sql("alter table directive_event disable trigger user").update();
        db.sql("truncate directive cascade").update();
        db.sql("alter table directive_event enable trigger user").update();
    }

    @Test
    void importsFindsCountsAndCorrects() throws Exception {
        open("nguyet.cao");
        assertThat(page.locator("#rows")).containsText("Sổ chưa có văn bản nào");
        browser.screenshot("directives-empty");
        check(FILE);
        assertThat(page.locator("#import-message")).containsText("Tệp đúng, có 3 dòng: 3 văn bản mới");
        page.locator("#apply").click();
        assertThat(page.locator("#import-message")).containsText("Đã ghi 3 văn bản mới");
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        assertThat(page.locator("#counts li").filter(having("Sở Tài chính")).locator(".late"))
                .hasText("1");
        browser.screenshot("directives");
        find("giải ngân");
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        assertThat(page.locator("#rows")).containsText("Hoàn thành trễ hạn");
        var file = page.waitForDownload(() -> page.locator("#export").click());
        assertThat(Files.readString(file.path())).contains("13/UBND-NC").doesNotContain("14/UBND-NC");
        correct();
        fitsATelephone();
        assertNoComplaints();
    }

    @Test
    void leadsFromAFiguresOriginToItsRowsAndLetsTheUnitReport() {
        open("nguyet.cao");
        enter("215/UBND-NC", "31/12/2035");
        leave();
        browser.enter("giang.tran", password);
        page.navigate(address() + "/thi-dua/directives.html?unit=cong-an-tinh&year=2035");
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        assertThat(page.locator("#keeping")).isHidden();
        page.getByText("Mở", exactly()).click();
        act("Báo cáo hoàn thành");
        var report = page.locator("#detail .act[open]");
        report.locator("[name=doneOn]").fill("1/1/2020");
        report.locator("[name=answer]").fill("Báo cáo số 45/BC-CAT");
        report.locator("button").click();
        assertThat(page.locator("#detail-message")).containsText("Ngày hoàn thành phải từ ngày ban hành");
        report.locator("[name=doneOn]")
                .fill(page.evaluate("new Date().toLocaleDateString('vi-VN')").toString());
        browser.screenshot("directives-report");
        report.locator("button").click();
        assertThat(page.locator("#detail-body")).containsText("Đơn vị đã báo cáo, chờ xác nhận");
        leave();
        open("nguyet.cao");
        page.locator("#search [name=reported]").check();
        page.getByText("Mở", exactly()).click();
        act("Xác nhận hoàn thành theo báo cáo của đơn vị");
        page.locator("#detail .act[open] button").click();
        assertThat(page.locator("#detail-body")).containsText("Hoàn thành đúng hạn");
        browser.screenshot("directives-confirmed");
        assertThat(complaints).allMatch(text -> text.contains("400"));
    }

    @Test
    void saysWhatIsWrongWithAFileAndEntersNothing() {
        open("nguyet.cao");
        check(FILE.replace("so-xay-dung", "so-la"));
        assertThat(page.locator("#import-message"))
                .containsText("Dòng 4, cột unit: không có đơn vị nào của tỉnh mang mã “so-la”");
        assertThat(page.locator("#apply")).isDisabled();
    }

    private void correct() {
        page.getByText("Mở", exactly()).click();
        act("Sửa");
        var correction = page.locator("#detail .act[open]");
        assertThat(correction.locator("[name=doneOn]")).hasValue("20/03/2019");
        correction.locator("[name=dueWords]").selectOption("THROUGH");
        correction.locator("[name=reason]").fill("Văn bản ghi “đến hết ngày”");
        browser.screenshot("directives-correct");
        correction.locator("button").click();
        assertThat(page.locator("#detail-body"))
                .containsText("hạn: từ “trước ngày 20/03/2019” thành “đến hết ngày 20/03/2019”");
        assertThat(page.locator("#detail-body")).containsText("Lý do: Văn bản ghi “đến hết ngày”");
        browser.screenshot("directives-history");
        page.locator("#close").click();
        assertThat(page.locator("#rows")).containsText("Hoàn thành đúng hạn");
    }

    private void enter(String number, String day) {
        page.getByText("Ghi văn bản mới").click();
        var form = page.locator("#enter");
        form.locator("[name=number]").fill(number);
        form.locator("[name=issuedOn]")
                .fill(page.evaluate("new Date().toLocaleDateString('vi-VN')").toString());
        form.locator("[name=summary]").fill("Rà soát thủ tục hành chính");
        form.locator("[name=unit]").selectOption("cong-an-tinh");
        form.locator("[name=dueDay]").fill(day);
        form.locator("button").click();
        assertThat(page.locator("#enter-message")).containsText("Đã ghi vào sổ");
    }

    private void act(String name) {
        page.locator("#detail summary")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        find("UBND");
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        browser.screenshot("directives-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void open(String person) {
        browser.enter(person, password);
        browser.openPage("Văn bản chỉ đạo");
        assertThat(page.locator("#found")).containsText("văn bản");
        complaints.clear();
    }

    private void leave() {
        browser.open("tasklist");
        browser.logout();
    }

    private void check(String file) {
        page.getByText("Nhập từ tệp").click();
        page.locator("#import [name=file]")
                .setInputFiles(new FilePayload("so.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Kiểm tra tệp").click();
    }

    private void find(String words) {
        page.locator("#search [name=q]").fill(words);
        page.locator("#search .primary").click();
        page.waitForURL(address -> address.contains("q="));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
