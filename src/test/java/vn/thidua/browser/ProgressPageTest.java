package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.award.RoundRegister;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.LaunchAnnouncing;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.movement.Launching;
import vn.thidua.movement.UnitLaunching;

/** The page of a movement's progress, after a launch of which one unit took note. */
// An application of its own: it launches the only plan of the year.
@TestPropertySource(properties = "spring.application.name=progress")
class ProgressPageTest extends PageTest {

    private static final String PLAN = "ninh-thuan-cchc-2023";

    @Autowired
    Launching launching;

    @Autowired
    LaunchAnnouncing announcing;

    @Autowired
    LaunchRegister launches;

    @Autowired
    UnitLaunching unitLaunching;

    @Autowired
    RoundRegister rounds;

    @Test
    void showsWhatIsDoneAndWhoIsMissingToEverybodyTheirPart() {
        launchAndLetOneUnitTakeNote();
        assertThat(rounds.all()).as("the demo's round").isNotEmpty();
        openProgress("hoa.dang");
        assertThat(page.locator("#launch .bars li").first()).containsText("Tiếp nhận kế hoạch");
        assertThat(page.locator("#launch tr", new Page.LocatorOptions().setHasText("Sở Y tế")))
                .containsText("Chưa ban hành kế hoạch");
        assertThat(page.locator("#registration")).containsText("chưa mở đăng ký");
        assertThat(page.locator("#rounds")).containsText("Đang nhận hồ sơ");
        browser.screenshot("progress");
        fitsATelephone();
    }

    @Test
    void asksWhoeverIsUnknownToLogIn() {
        page.navigate(address() + "/thi-dua/progress.html");
        assertThat(page.locator("#message")).containsText("Bạn chưa đăng nhập");
    }

    private void launchAndLetOneUnitTakeNote() {
        var launch = launching.open(PLAN, "hoa.dang").id();
        launching.submit(launch, "Kế hoạch phát động", "Nội dung", "hoa.dang");
        launching.issue(launch, new OfficialDocument("37/KH-UBND", LocalDate.now()), "khanh.pham");
        announcing.announce(launch);
        var health = launches.units(launch).stream()
                .filter(unit -> unit.unitCode().equals("so-y-te"))
                .findFirst()
                .orElseThrow();
        unitLaunching.acknowledge(health.id(), "thuy.pham");
    }

    private void openProgress(String person) {
        browser.enter(person, password);
        browser.openPage("Tiến độ phong trào");
        page.locator("#movement").selectOption(PLAN);
        page.locator("#launch .bars").waitFor();
    }

    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        browser.screenshot("progress-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }
}
