package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.target.EnteredValue;
import vn.thidua.target.TargetCollecting;
import vn.thidua.target.TargetRegister;
import vn.thidua.target.TargetReporting;

/** The page of the targets: sixteen of them over five years, with pictures, words and sources. */
class TargetPageTest extends PageTest {

    private static final String PROGRAMME = "ninh-thuan-cchc-2021-2025";
    private static final Map<String, List<String>> SCORES =
            Map.of("2.1", List.of("72,5", "35"), "2.3", List.of("31"), "2.6", List.of("9"));
    private static final Map<String, String> REPORTERS = Map.of(
            "2.1", "vinh.tran",
            "2.3", "hoan.ly",
            "2.6", "thang.luu");

    @Autowired
    TargetCollecting collecting;

    @Autowired
    TargetReporting reporting;

    @Autowired
    TargetRegister register;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void reportThreeYears() {
        for (int year = 2021; year <= 2023; year++) {
            var opened = collecting.open(PROGRAMME + " " + year, LocalDate.of(2099, 12, 31), "lan.nguyen");
            for (var report : register.reports(opened.id())) {
                if (SCORES.containsKey(report.target())) {
                    report(report.id(), report.target(), year - 2021);
                }
            }
        }
    }

    private void report(UUID id, String target, int yearsOn) {
        var metrics = register.targetOf(register.report(id)).metrics();
        var values = new ArrayList<EnteredValue>();
        for (int i = 0; i < metrics.size(); i++) {
            var first = SCORES.get(target).get(i);
            var value = first.contains(",")
                    ? (72 + 4 * yearsOn) + ",5"
                    : String.valueOf(Integer.parseInt(first) - 2 * yearsOn);
            values.add(new EnteredValue(
                    metrics.get(i).code(), value, "Quyết định số 655/QĐ-BNV", LocalDate.of(2024, 4, 17)));
        }
        reporting.report(id, values, REPORTERS.get(target));
        reporting.confirm(id, "lan.nguyen");
    }

    @AfterEach
    void forget() {
        for (var table : List.of("target_value", "target_event")) {
            db.sql("alter table %s disable trigger user".formatted(table)).update();
        }
        db.sql("truncate target_year cascade").update();
        for (var table : List.of("target_value", "target_event")) {
            db.sql("alter table %s enable trigger user".formatted(table)).update();
        }
    }

    @Test
    void showsEveryTargetWithItsCourseStatusAndSource() {
        browser.enter("thuy.pham", password);
        browser.openPage("Chỉ tiêu cải cách");
        assertThat(page.locator(".target")).hasCount(16);
        complaints.clear();
        var index = target("2.1.");
        assertThat(index.locator(".years li")).hasCount(5);
        assertThat(index.locator(".years li").nth(2)).containsText("Có nguy cơ không đạt");
        assertThat(index).containsText("2023: 80,5 – đạt (Quyết định số 655/QĐ-BNV, ngày 17/04/2024)");
        assertThat(target("2.6.").locator(".years li").nth(2)).containsText("Đạt");
        assertThat(target("2.10.")).containsText("Chưa có số liệu được xác nhận");
        browser.screenshot("targets");
        index.locator("button").nth(2).click();
        assertThat(page.locator("#history-body")).containsText("Xác nhận – Nguyễn Thị Lan");
        assertThat(page.locator("#history-body")).containsText("Thứ hạng Chỉ số cải cách hành chính (PAR INDEX)");
        browser.screenshot("targets-history");
        page.locator("#close").click();
        page.locator("#status").selectOption("AT_RISK");
        assertThat(page.locator(".target")).hasCount(2);
        fitsATelephone();
        assertNoComplaints();
    }

    private Locator target(String code) {
        return page.locator(".target")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2 span")
                                .getByText(code, new Locator.GetByTextOptions().setExact(true))));
    }

    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        page.locator(".target").first().scrollIntoViewIfNeeded();
        browser.screenshot("targets-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }
}
