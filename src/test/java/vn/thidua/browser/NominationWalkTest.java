package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.thidua.WholeApplicationTest;

/** One nomination of Sở Y tế through Tasklist, each step by the person whose step it is, to the announced decision. */
@WholeApplicationTest
@DirtiesContext // It decides the only round there is.
class NominationWalkTest {

    private static final List<String> COUNCIL = List.of("dung.nguyen", "mai.tran", "binh.le", "thuy.pham", "cuong.vu");
    private static final String NOMINATED_UNIT = "Phòng Tổ chức cán bộ Sở Y tế";
    private static final String NOMINATED_PERSON =
            "Nguyễn Văn Quý - Chuyên viên Phòng Tổ chức cán bộ Sở Y tế, Phòng Tổ chức cán bộ Sở Y tế";
    private static final String TODAY = LocalDate.now().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    @LocalServerPort
    int port;

    @Value("${thidua.demo.password}")
    String password;

    @Test
    void bringsAProposalToTheChairmansDecision() {
        as("thuy.pham", this::opensAProposal);
        as("thuy.pham", this::proposesNominees);
        as("thuy.pham", this::writesReports);
        as("binh.le", this::convenesTheCouncil);
        COUNCIL.forEach(member -> as(member, this::votes));
        as("binh.le", this::confirmsTheMinutes);
        as("dung.nguyen", this::signs);
        as("lan.nguyen", this::appraises);
        as("hoa.dang", this::approvesTheAppraisal);
        as("hoa.dang", this::closesTheRound);
        as("hoa.dang", this::submitsTheRanking);
        as("khanh.pham", this::decidesLineByLine);
        as("tam.vo", this::issuesTheDecision);
        as("hoa.dang", this::settlesTheMoney);
        as("thuy.pham", this::readsTheResult);
    }

    private void opensAProposal(Browser browser) {
        browser.screenshot("01-tasklist");
        var form = browser.startForm("Lập hồ sơ đề nghị khen thưởng");
        form.chooseFirst("Đợt xét");
        browser.screenshot("02-open-proposal");
        form.submit();
    }

    private void proposesNominees(Browser browser) {
        var form = claim(browser, "Chọn tập thể, cá nhân đề nghị");
        form.list("Tập thể đề nghị").addRow().choose("Tập thể", NOMINATED_UNIT);
        form.list("Cá nhân đề nghị").addRow().choose("Cá nhân", NOMINATED_PERSON);
        browser.screenshot("03-propose-nominees");
        form.submit();
    }

    private void writesReports(Browser browser) {
        var form = claim(browser, "Viết báo cáo thành tích");
        form.list("Kết quả trên từng tiêu chí")
                .rowsWith("Kết quả đạt được")
                .forEach(row -> row.fill("Kết quả đạt được", "Đã hoàn thành, có hồ sơ kèm theo."));
        form.choose("Bước tiếp theo", "Hoàn thành, chuyển bước tiếp theo");
        browser.screenshot("04-write-reports");
        form.submit();
    }

    private void convenesTheCouncil(Browser browser) {
        var form = claim(browser, "Ghi nhận phiên họp Hội đồng");
        form.fill("Ngày họp", TODAY).choose("Hình thức họp", "Họp trực tiếp").fill("Địa điểm", "Phòng họp số 1");
        form.tick("Tôi xác nhận đã điểm danh và xét hồi tránh đúng thực tế; nội dung này không sửa được sau khi gửi.");
        browser.screenshot("05-convene-council");
        form.submit();
    }

    private void votes(Browser browser) {
        browser.openFilter("Việc của tôi");
        var form = browser.openTask("Biểu quyết");
        form.list("Phiếu biểu quyết").rowsWith("Ý kiến").forEach(row -> row.choose("Ý kiến", "Đồng ý"));
        form.tick("Tôi hiểu rằng mỗi thành viên chỉ biểu quyết một lần và phiếu đã gửi không sửa được.");
        browser.screenshot("06-vote");
        form.submit();
    }

    private void confirmsTheMinutes(Browser browser) {
        var form = claim(browser, "Xác nhận biên bản");
        form.fill("Kết luận của người chủ trì", "Hội đồng thống nhất đề nghị khen thưởng.")
                .fill("Số, ký hiệu biên bản", "05/BB-HĐTĐKT")
                .fill("Giờ kết thúc họp", "16:30")
                .tick("Tôi xác nhận biên bản đúng với diễn biến phiên họp; biên bản không sửa được sau khi gửi.");
        browser.screenshot("07-confirm-minutes");
        form.submit();
    }

    private void signs(Browser browser) {
        var form = claim(browser, "Ký văn bản đề nghị");
        form.list("Thành phần hồ sơ").rowsWith("Đã có").forEach(part -> part.tick("Đã có"));
        form.choose("Ý kiến của thủ trưởng", "Ký và gửi cơ quan thẩm định")
                .fill("Số, ký hiệu văn bản", "45/TTr-SYT")
                .fill("Ngày văn bản", TODAY)
                .tick("Tôi đã xem danh sách và chịu trách nhiệm về nội dung đề nghị");
        browser.screenshot("08-sign");
        form.submit();
    }

    private void appraises(Browser browser) {
        var form = claim(browser, "Thẩm định từng trường hợp");
        form.list("Kết luận từng tiêu chí").rowsWith("Kết luận").forEach(row -> row.choose("Kết luận", "ĐẠT")
                .fill("Lý do", "Đã đối chiếu hồ sơ kèm theo."));
        form.list("Điểm thẩm định").rowsWith("Điểm (0 đến 100)").forEach(row -> row.fill("Điểm (0 đến 100)", "92"));
        form.choose("Đề xuất", "Chấp nhận, đưa vào đợt xét");
        browser.screenshot("09-appraise");
        form.submit();
    }

    private void approvesTheAppraisal(Browser browser) {
        var form = claim(browser, "Duyệt kết quả thẩm định");
        form.choose("Ý kiến của lãnh đạo", "Đồng ý");
        browser.screenshot("10-approve-appraisal");
        form.submit();
    }

    private void closesTheRound(Browser browser) {
        var form = claim(browser, "Đóng đợt xét");
        form.tick("Tôi xác nhận đóng đợt xét; sau khi đóng không nhận thêm hồ sơ");
        browser.screenshot("11-close-round");
        form.submit();
    }

    private void submitsTheRanking(Browser browser) {
        var form = claim(browser, "Rà soát xếp hạng và trình");
        form.fill("Số tờ trình", "120/TTr-SNV")
                .fill("Ngày tờ trình", TODAY)
                .tick("Tôi đã rà soát bảng xếp hạng và trình người có thẩm quyền");
        browser.screenshot("12-review-ranking");
        form.submit();
    }

    private void decidesLineByLine(Browser browser) {
        var form = claim(browser, "Quyết định từng trường hợp");
        form.choose("Ý kiến về danh sách", "Quyết định từng trường hợp");
        var lines = form.list("Danh sách trình").rowsWith("Quyết định");
        lines.get(0).choose("Quyết định", "Khen thưởng");
        lines.get(1).choose("Quyết định", "Không khen thưởng").fill("Lý do", "Để xem xét vào năm sau.");
        form.tick("Tôi xác nhận các quyết định trên");
        browser.screenshot("13-decide");
        form.submit();
    }

    private void issuesTheDecision(Browser browser) {
        var form = claim(browser, "Ban hành quyết định");
        form.fill("Số quyết định", "1234/QĐ-UBND")
                .fill("Ngày quyết định", TODAY)
                .tick("Tôi xác nhận số và ngày đúng với văn bản đã ký");
        browser.screenshot("14-issue-decision");
        form.submit();
    }

    private void settlesTheMoney(Browser browser) {
        var form = claim(browser, "Xác định mức tiền thưởng");
        assertThat(form.area()).containsText("Kế hoạch dẫn Nghị định số 91/2017/NĐ-CP");
        form.choose("Mức tiền thưởng được chọn", "Theo Nghị định số 91/2017/NĐ-CP (kế hoạch dẫn)")
                .fill("Lý do", "Phong trào của năm 2023.")
                .tick("Tôi xác nhận mức tiền thưởng trên");
        browser.screenshot("15-settle-money");
        form.submit();
    }

    private void readsTheResult(Browser browser) {
        var form = claim(browser, "Nhận kết quả");
        assertThat(form.area()).containsText("1234/QĐ-UBND; tiền thưởng ");
        assertThat(form.area()).containsText("Để xem xét vào năm sau.");
        browser.screenshot("16-result");
        form.tick("Đơn vị đã nhận kết quả và thông báo cho tập thể, cá nhân có tên");
        form.submit();
    }

    private static FormView claim(Browser browser, String task) {
        browser.openFilter("Việc của nhóm tôi");
        browser.openTask(task);
        return browser.claim();
    }

    private void as(String person, Step step) {
        try (var browser = new Browser("http://localhost:" + port)) {
            walk(browser, person, step);
        }
    }

    private void walk(Browser browser, String person, Step step) {
        try {
            browser.login(person, password);
            step.by(browser);
        } catch (RuntimeException | AssertionError e) {
            browser.screenshot("failed-for-" + person);
            throw e;
        }
    }

    /** What a person does before closing the browser. */
    private interface Step {
        void by(Browser browser);
    }
}
