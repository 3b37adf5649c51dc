package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of lists that are open for comments: for everybody of the province, and only for them. */
class PublicListPageTest extends PageTest {

    @Autowired
    JdbcClient db;

    private UUID round;

    @BeforeEach
    void publishAList() {
        round = db.sql("select id from award_round where plan_code = 'ninh-thuan-cchc-2023' limit 1")
                .query(UUID.class)
                .single();
        db.sql("insert into public_list (round_id, published_on, last_day, explanation) values (?, ?, ?, ?)")
                .params(round, LocalDate.now(), LocalDate.now().plusDays(7), "Thời hạn là 5 ngày làm việc.")
                .update();
        db.sql("""
                        insert into public_list_entry (round_id, nominee_id, position, case_key, kind, name, unit_name)
                        values (?, 'n-1', 0, 'c-1', 'INDIVIDUAL', 'Phạm Thị Thủy', 'Sở Y tế')
                        """).param(round).update();
    }

    @AfterEach
    void takeItBack() {
        db.sql("delete from public_list_entry where round_id = ?").param(round).update();
        db.sql("delete from public_list where round_id = ?").param(round).update();
    }

    @Test
    void showsEverybodyOfTheProvinceNamesUnitsAndUntilWhen() {
        open("thuy.pham");
        assertThat(page.locator("#lists tbody tr")).hasCount(1);
        assertThat(page.locator("#lists tbody tr")).containsText("Phạm Thị Thủy");
        assertThat(page.locator("#lists tbody tr")).containsText("Sở Y tế");
        page.getByText("Căn cứ và cách tính ngày cuối cùng").click();
        assertThat(page.getByText("Thời hạn là 5 ngày làm việc.")).isVisible();
        browser.screenshot("public-lists");
        page.setViewportSize(390, 844);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertNoComplaints();
    }

    @Test
    void showsAnotherProvinceNothing() {
        open("toan.cao");
        assertThat(page.locator("#lists")).hasText("Hiện không có danh sách nào đang lấy ý kiến.");
    }

    private void open(String person) {
        browser.enter(person, password);
        browser.openPage("Lấy ý kiến công khai");
        assertThat(page.locator("h1")).hasText("Lấy ý kiến công khai");
        complaints.clear();
        page.reload();
    }
}
