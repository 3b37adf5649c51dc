package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.document.OfficialDocument;
import vn.thidua.programme.PlannedTask;
import vn.thidua.programme.Programmes;
import vn.thidua.programme.YearlyPlanning;

/** A task of the reform programme: given by the plan of a year, handed in, returned, handed in again, accepted. */
@WalkTest
class ProgrammeWalkTest {

    private static final String TASK = "II.1";
    private static final String CARRY_OUT = "Thực hiện nhiệm vụ";
    private static final String TAKE = "Xem xét sản phẩm";

    @Autowired
    WalkTasklist tasklist;

    @Test
    void goesFromThePlanOfTheYearToTheAcceptedProduct() {
        try (var walk = tasklist.walk("programme", "Nhiệm vụ II.1, kế hoạch cải cách hành chính năm 2025")) {
            walk.on("24/12/2024");
            issueThePlan();
            walk.on("15/12/2025");
            walk.does("ngoc.do", CARRY_OUT, form -> handIn(form, "Đã trình dự thảo kế hoạch."));
            walk.does("lan.nguyen", TAKE, form -> form.shows("Đã trình dự thảo kế hoạch.")
                    .choose("Ý kiến", "Trả lại để bổ sung")
                    .fill("Lý do trả lại", "Thiếu danh mục văn bản rà soát."));
            walk.does("ngoc.do", CARRY_OUT, form -> {
                form.shows("Thiếu danh mục văn bản rà soát.");
                handIn(form, "Đã bổ sung danh mục.");
            });
            walk.does("lan.nguyen", TAKE, form -> form.shows("Đã bổ sung danh mục.")
                    .choose("Ý kiến", "Chấp nhận"));
            walk.as("ngoc.do", "Xem tiến độ", this::readsThatItIsDone);
        }
    }

    /** The task of this walk alone, so that the lists of other walks stay short. */
    private void issueThePlan() {
        var planning = tasklist.application().getBean(YearlyPlanning.class);
        var programme = tasklist.application()
                .getBean(Programmes.class)
                .findNewest("ninh-thuan-cchc-2021-2025")
                .orElseThrow();
        Map<String, String> omitted = planning.preview(programme, 2025).stream()
                .filter(PlannedTask::given)
                .map(one -> one.task().code())
                .filter(code -> !code.equals(TASK))
                .collect(Collectors.toMap(code -> code, code -> "Đã hoàn thành năm trước"));
        var paper = new OfficialDocument("1894/QĐ-UBND", LocalDate.of(2024, 12, 24));
        planning.issue(programme, 2025, paper, omitted, "hoa.dang");
    }

    private static void handIn(FormView form, String summary) {
        form.shows("31/12/2025")
                .fill("Số, ký hiệu văn bản của sản phẩm", "312/KH-UBND")
                .fill("Ngày văn bản", "12/12/2025")
                .fill("Kết quả thực hiện", summary);
    }

    private void readsThatItIsDone(Browser browser) {
        browser.page().navigate(tasklist.address() + "/thi-dua/programme.html?unit=so-tu-phap&year=2025");
        assertThat(browser.page().locator("#tasks tbody tr")).hasCount(1);
        assertThat(browser.page().locator("#tasks tbody tr")).containsText("Hoàn thành đúng hạn");
        browser.screenshot("programme-done");
    }
}
