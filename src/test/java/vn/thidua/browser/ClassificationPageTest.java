package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.classification.Appealing;
import vn.thidua.classification.ClassificationOpening;
import vn.thidua.classification.ClassificationOpening.Asked;
import vn.thidua.classification.ClassificationPublishing;
import vn.thidua.classification.ClassificationRanking;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.classification.CriteriaSet;
import vn.thidua.classification.CriterionScore.Entry;
import vn.thidua.classification.SelfScoring;
import vn.thidua.classification.UnitPart;
import vn.thidua.classification.UnitScoring;
import vn.thidua.document.OfficialDocument;

/** The page of the classification: while units are scored, and once the ranking is published. */
// An application of its own: it classifies the units of the demo province.
@TestPropertySource(properties = "spring.application.name=classification")
class ClassificationPageTest extends PageTest {

    @Autowired
    ClassificationOpening opening;

    @Autowired
    SelfScoring selfScoring;

    @Autowired
    UnitScoring scoring;

    @Autowired
    Appealing appealing;

    @Autowired
    ClassificationRanking ranking;

    @Autowired
    ClassificationPublishing publishing;

    @Autowired
    ClassificationRegister register;

    private UUID id;
    private CriteriaSet set;

    @Test
    void showsProgressThenTheRankingAndLetsTheLeadEditTheSet() throws Exception {
        open();
        selfScore();
        openPage("lan.nguyen");
        assertThat(page.locator("#state")).containsText("Đang chấm điểm");
        assertThat(page.locator("#state .bars li").first()).containsText("1/26");
        assertThat(page.locator("#ranking")).containsText("Chưa xếp hạng");
        browser.screenshot("classification-progress");

        publishAll();
        openPage("thuy.pham");
        assertThat(page.locator("#ranking tbody tr").first()).containsText("1");
        assertThat(page.locator("#state")).containsText("văn bản số 15/TB-SNV");
        browser.screenshot("classification-published");
        assertThat(page.locator("#state")).containsText("Không có phong trào nào chờ");
        assertThat(page.locator("#sheet-title")).hasText("Điểm của Sở Y tế");
        page.locator("#sheet summary").first().click();
        assertThat(page.locator("#sheet")).containsText("Đã bổ sung tài liệu");
        assertThat(page.locator("#sheet")).containsText("trước kiến nghị");
        browser.screenshot("classification");
        page.getByText("UBND huyện Ninh Phước").click();
        assertThat(page.locator("#sheet-title")).hasText("Điểm của UBND huyện Ninh Phước");
        assertThat(page.locator("#sheet")).containsText("chỉ đơn vị đó");
        var file = page.waitForDownload(() -> page.locator("#export").click());
        assertThat(Files.readString(file.path())).contains("Sở Y tế", "Hạng,Mã đơn vị");
        fitsATelephone();

        openPage("hoa.dang");
        editTheBounds();
        browser.screenshot("classification-set");
        assertThat(complaints).allMatch(complaint -> complaint.contains("400"));
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        browser.enter("le.danh", password);
        browser.openPage("Phân loại CCHC");
        assertThat(page.locator("#empty")).containsText("Chưa có đợt phân loại nào mà bạn được xem");
        page.locator("#set-title").click();
        assertThat(page.locator("#sets")).containsText("Văn bản nguồn không có bộ tiêu chí");
    }

    private void editTheBounds() {
        page.locator("#set-title").click();
        page.getByText("Sửa, nhập bộ tiêu chí").click();
        var yaml = page.locator("#yaml");
        yaml.fill(yaml.inputValue().replace("from: 80", "from: 95"));
        page.locator("#edit button").first().click();
        assertThat(page.locator("#edit-message")).containsText("/groups/1/from: ngưỡng phải nhỏ hơn");
        assertThat(page.locator("#keep")).isDisabled();
        yaml.fill(yaml.inputValue().replace("from: 95", "from: 82"));
        page.locator("#edit button").first().click();
        assertThat(page.locator("#edit-message")).containsText("đúng");
        page.locator("#keep").click();
        assertThat(page.locator("#edit-message")).containsText("phiên bản 2");
        assertThat(page.locator("#sets")).containsText("Tốt từ 82 điểm");
    }

    private void open() {
        var scope = opening.scopes("hoa.dang").get(0);
        set = opening.sets("hoa.dang").get(0);
        var asked = new Asked(scope.key(), set.code(), 2024, "Công văn số 120/SNV-CCHC", LocalDate.now());
        id = opening.open(asked, "hoa.dang").id();
    }

    private void selfScore() {
        selfScoring.fill(part("so-y-te").id(), entries(0, "Báo cáo số 12/BC-SYT"), "thuy.pham");
        selfScoring.sign(part("so-y-te").id(), "dung.nguyen");
    }

    /** Units are given points that fall from one to the next; two pairs are alike. */
    private void publishAll() {
        selfScoring.noteMissing(id);
        var parts = register.parts(id);
        IntStream.range(0, parts.size())
                .forEach(i -> scoring.score(
                        parts.get(i).id(),
                        entries(parts.get(i).unitCode().equals("so-y-te") ? 3 : i / 2 * 2, "Theo hồ sơ có được"),
                        "lan.nguyen"));
        appealing.tellResults(id);
        appealing.appeal(part("so-y-te").id(), "Đề nghị xem lại tiêu chí 1.1", "dung.nguyen");
        appealing.accept(part("so-y-te").id(), entries(2, "Đã bổ sung tài liệu"), "Chấp nhận một phần", "hoa.dang");
        register.parts(id).forEach(part -> appealing.expire(part.id()));
        ranking.rank(id);
        ranking.submit(id, "hoa.dang");
        publishing.publish(id, new OfficialDocument("15/TB-SNV", LocalDate.now()), "vinh.tran");
        publishing.follow(id);
    }

    /** The most in every criterion, short of a point and a quarter in so many criteria. */
    private List<Entry> entries(int lacking, String note) {
        var criteria = set.criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> new Entry(
                        criteria.get(i).code(),
                        i < lacking * 3
                                ? criteria.get(i).maximum().subtract(new BigDecimal("1.25"))
                                : criteria.get(i).maximum(),
                        note))
                .toList();
    }

    private UnitPart part(String unit) {
        return register.parts(id).stream()
                .filter(part -> part.unitCode().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private void openPage(String person) {
        page.context().clearCookies();
        browser.enter(person, password);
        browser.openPage("Phân loại CCHC");
        page.locator("#ranking tbody tr").first().waitFor();
        complaints.clear();
    }

    private void fitsATelephone() {
        page.setViewportSize(390, 844);
        browser.screenshot("classification-telephone");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.setViewportSize(1280, 900);
    }
}
