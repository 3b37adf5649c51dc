package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.spreadsheet.SpreadsheetFile;
import vn.thidua.spreadsheet.Xlsx;

/** A request for figures: asked for, filled in wrongly, given back, corrected, received, and in force. */
@WalkTest
class FiguresWalkTest {

    private static final String METRIC = "Số hồ sơ thủ tục hành chính trễ hẹn";
    private static final String XLSX = SpreadsheetFile.MEDIA_TYPE;

    @Autowired
    private WalkTasklist tasklist;

    private Walk walk;
    private String answer = "";

    @BeforeEach
    void begin() {
        walk = tasklist.walk("figures", "Số liệu năm 2020");
        walk.on("10/01/2024");
    }

    @AfterEach
    void end() {
        walk.close();
    }

    @Test
    void goesFromTheRequestToTheFiguresInForce() {
        walk.starts("hoa.dang", "Yêu cầu cung cấp số liệu", form -> {
            form.list("Chỉ tiêu số liệu")
                    .row(0)
                    .choose("Chỉ tiêu, hoặc mọi chỉ tiêu của một cơ quan", METRIC + " (Văn phòng UBND tỉnh)");
            form.fill("Năm của số liệu", "2020")
                    .fill("Số ngày làm việc để cung cấp", "5")
                    .tick("Tôi yêu cầu các cơ quan cung cấp số liệu");
        });
        walk.does("nguyet.cao", "Cung cấp số liệu", form -> {
            form.shows("Chưa nộp tệp nào.");
            var page = form.area().page();
            answer = page.locator("a[href*='figures.html?request=']").getAttribute("href");
            picture(page, "task");
            handsInASpreadsheet(page);
            page.goBack();
            page.locator(".task-card").waitFor();
            form.shows("Đã nộp tệp “dung.xlsx”")
                    .choose("Người ký, chịu trách nhiệm về số liệu", "Tống Khánh Duy - Chánh Văn phòng UBND tỉnh")
                    .fill("Số, ký hiệu văn bản", "03/BC-VPUB")
                    .fill("Ngày văn bản", "10/01/2024");
        });
        walk.does("lan.nguyen", "Tiếp nhận số liệu", form -> {
            form.shows("2 số liệu mới hoặc khác số liệu đang dùng")
                    .choose("Ý kiến", "Tiếp nhận, số liệu có hiệu lực ngay");
        });
        walk.as("lan.nguyen", "xem số liệu", browser -> seesFigures(browser.page()));
    }

    private void handsInASpreadsheet(Page page) {
        page.navigate(tasklist.address() + answer);
        var empty = bytes(page.waitForDownload(() -> page.locator("#sheet").click()));
        hand(page, "sai.xlsx", filled(empty, sheet -> {
            sheet.getRow(1).createCell(2).setCellValue("nhiều");
            sheet.getRow(2).createCell(2).setCellFormula("1+1");
        }));
        assertThat(page.locator("#answer-message")).containsText("có 2 ô sai nên chưa số liệu nào được nhận");
        assertThat(page.locator("#answer-message")).containsText("Ô C2: “nhiều” không phải là số");
        picture(page, "refused");
        var copy = bytes(page.waitForDownload(() -> page.locator("#copy").click()));
        assertThat(SpreadsheetFile.read("a.xlsx", copy).visible().text(3, 5)).startsWith("C3: ô chứa công thức");
        hand(page, "dung.xlsx", filled(copy, sheet -> {
            sheet.getRow(1).createCell(2).setCellValue(12);
            sheet.getRow(2).createCell(2).setCellValue("0");
        }));
        assertThat(page.locator("#answer-message")).containsText("mọi ô đều đúng");
        assertThat(page.locator("#answer-changes")).containsText("12 hồ sơ");
        picture(page, "uploaded");
    }

    private void seesFigures(Page page) {
        page.navigate(tasklist.address() + answer);
        assertThat(page.locator("#answer-facts")).containsText("Đã tiếp nhận");
        assertThat(page.locator("#figures tbody tr")).hasCount(2);
        assertThat(page.locator("#figures")).containsText("Văn bản số 03/BC-VPUB của Văn phòng UBND tỉnh");
        page.locator("#figures button").first().click();
        assertThat(page.locator("#history")).containsText("12 (đang dùng)");
        picture(page, "in-force");
        importsAFile(page);
        page.setViewportSize(390, 844);
        picture(page, "telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.setViewportSize(1440, 900);
    }

    /** An appraiser may enter the metrics of Sở Nội vụ and no others. */
    private static void importsAFile(Page page) {
        page.getByText("Nhập số liệu từ tệp").click();
        var header = "subject_kind,subject,metric,year,item,value,source_document,source_date\n";
        choose(page, header + "UNIT,so-y-te,ddciScore,2020,,1,BC số 1,2021-01-05\n");
        assertThat(page.locator("#import-message")).containsText("chỉ tiêu này do Sở Kế hoạch và Đầu tư cung cấp");
        choose(page, header + "UNIT,so-y-te,staffTotal,2020,,80,BC số 1,2021-01-05\n");
        assertThat(page.locator("#import-message")).containsText("Tệp đúng, có 1 số liệu");
        page.locator("#apply").click();
        assertThat(page.locator("#import-message")).containsText("Đã ghi 1 số liệu mới");
        assertThat(page.locator("#figures tbody tr")).hasCount(3);
    }

    private static void choose(Page page, String csv) {
        page.locator("#import [name=file]")
                .setInputFiles(new FilePayload("so-lieu.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Kiểm tra tệp").click();
    }

    private static void hand(Page page, String name, byte[] file) {
        page.locator("#upload [name=file]").setInputFiles(new FilePayload(name, XLSX, file));
        page.locator("#upload .primary").click();
    }

    private static byte[] filled(byte[] file, Consumer<XSSFSheet> fill) {
        return Xlsx.changed(file, workbook -> fill.accept(workbook.getSheetAt(0)));
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "figures-" + name + ".png")));
    }
}
