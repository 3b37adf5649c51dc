package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.award.RegisterEntering;
import vn.thidua.report.file.ReadBack;

/** The page of reports: a lead looks at the province and a unit and takes the files away, an officer sees their unit. */
class ReportsPageTest extends PageTest {

    private static final String AWARDS = """
            kind,unit,person,label,award,form,decision_number,decision_date,decider,movement,year,theme,first_day,last_day,initiatives
            COLLECTIVE,so-y-te,,Sở Y tế,Bằng khen của Chủ tịch UBND tỉnh,PROVINCE_CERTIFICATE,61/QĐ-UBND,2016-02-05,Chủ tịch UBND tỉnh,Thi đua 2015,2015,chuyen-doi-so,2015-01-01,2015-12-30,
            COLLECTIVE,so-xay-dung,,Sở Xây dựng,Bằng khen của Chủ tịch UBND tỉnh,PROVINCE_CERTIFICATE,61/QĐ-UBND,2016-02-05,Chủ tịch UBND tỉnh,Thi đua 2015,2015,chuyen-doi-so,2015-01-01,2015-12-30,
            INDIVIDUAL,so-y-te,thuy.pham,Phạm Thị Thúy,Giấy khen của Giám đốc Sở,COMMENDATION,62/QĐ-SYT,2016-03-31,Giám đốc Sở Y tế,Thi đua 2015,2015,chuyen-doi-so,2015-01-01,2015-12-30,
            """;

    @Autowired
    private RegisterEntering register;

    @BeforeEach
    void enterAwards() {
        register.importCsv("so.csv", AWARDS.getBytes(StandardCharsets.UTF_8), true, "hoa.dang");
    }

    @Test
    void showsAReportAndGivesItOutInThreeKindsOfFile() throws Exception {
        openReports("hoa.dang");
        choose("ninh-thuan", "2016", "QUARTER_1");
        assertThat(page.locator("#report")).containsText("quý I năm 2016 của tỉnh Ninh Thuận");
        assertThat(page.locator("#report")).containsText("Trong kỳ có 3 lượt khen thưởng");
        assertThat(page.locator("#report svg.chart")).isVisible();
        assertThat(page.locator("#report svg.chart")).hasAttribute("role", "img");
        browser.screenshot("reports");
        page.locator("#report svg.chart").scrollIntoViewIfNeeded();
        browser.screenshot("reports-chart");
        choose("so-y-te", "2016", "YEAR");
        assertThat(page.locator("#report")).containsText("gồm 1 tập thể và 1 cá nhân");
        assertThat(ReadBack.docx(file("Word"))).contains("SỞ Y TẾ", "gồm 1 tập thể và 1 cá nhân");
        assertThat(ReadBack.pdf(file("PDF"))).contains("SỞ Y TẾ", "gồm 1 tập thể và 1 cá nhân");
        assertThat(ReadBack.xlsx(file("Excel")))
                .contains(List.of("1. Khen thưởng theo hình thức", "Giấy khen của Giám đốc Sở", "0", "1", "1", "0"));
        fitsATelephoneAndPaper();
        assertNoComplaints();
    }

    @Test
    void showsTheStatisticsForms() throws Exception {
        openReports("hoa.dang");
        choose("ninh-thuan", "2016", "statistics");
        assertThat(page.locator("#report h3")).hasCount(5);
        assertThat(page.locator("#report")).containsText("Biểu 0603.N/BNV-TĐKT");
        assertThat(page.locator("#report")).containsText("chưa có số liệu trong phần mềm");
        browser.screenshot("reports-statistics");
        assertThat(ReadBack.xlsx(file("Excel")))
                .contains(List.of("3. Biểu 0603.N", "Bằng khen của Chủ tịch UBND tỉnh – tập thể", "2", ""));
    }

    @Test
    void showsAnOfficerOnlyTheirUnitAndSaysWhatIsNotThere() {
        openReports("thuy.pham");
        assertThat(page.locator("[name=unit] option")).hasCount(1);
        choose("so-y-te", "2003", "QUARTER_2");
        assertThat(page.locator("#report")).containsText("Trong kỳ không có quyết định khen thưởng nào");
        browser.screenshot("reports-empty");
        page.locator("[name=year]").fill("2098");
        page.getByText("Xem báo cáo").click();
        assertThat(page.locator("#message")).containsText("chưa bắt đầu; hãy chọn kỳ khác");
        assertThat(page.locator("#report")).isHidden();
    }

    private void fitsATelephoneAndPaper() {
        page.setViewportSize(390, 844);
        browser.screenshot("reports-telephone");
        page.locator("#report svg.chart").scrollIntoViewIfNeeded();
        browser.screenshot("reports-chart-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#choice")).isHidden();
        assertThat(page.locator(".files")).isHidden();
        browser.screenshot("reports-print");
    }

    private void openReports(String person) {
        browser.enter(person, password);
        browser.openPage("Báo cáo");
        assertThat(page.locator("#report h2")).containsText("Kết quả công tác");
        complaints.clear();
    }

    private void choose(String unit, String year, String term) {
        page.locator("[name=unit]").selectOption(unit);
        page.locator("[name=year]").fill(year);
        page.locator("[name=term]").selectOption(term);
        page.getByText("Xem báo cáo").click();
        page.waitForURL(address -> address.contains("unit=%s&year=%s&term=%s".formatted(unit, year, term)));
    }

    private byte[] file(String kind) throws IOException {
        var download =
                page.waitForDownload(() -> page.getByText("Tải về dạng " + kind).click());
        return Files.readAllBytes(download.path());
    }
}
