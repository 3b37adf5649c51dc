package vn.thidua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.LedgerColumn;
import vn.thidua.movement.NomineeKind;

/** The lead of appraisals approves at the desk what is clean, without opening it. */
class DeskApprovalPageTest extends PageTest {

    private static final String LEAD = "hoa.dang";
    private static final String UNIT = DeskProposal.UNIT;
    private static final String NOMINEE = "Ông Trần Văn Sạch";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Rounds rounds;

    @Autowired
    private JdbcClient db;

    private DeskProposal proposal;

    /** Of one nominee, met in everything as the machine found; an officer proposes to accept it. */
    @BeforeEach
    void appraise() {
        proposal = new DeskProposal(beans);
        run("""
                update proposal set state = 'APPRAISED', document_number = '7/TTr-SKHCN', document_date = current_date,
                    signed_by = 'khanh.ngo', signed_at = now(), appraised_by = 'lan.nguyen', appraisal_outcome = 'ACCEPT'
                where id = :proposal::uuid
                """);
        run("""
                insert into nominee (id, proposal_id, position, kind, unit_code, person_id, label, state)
                select gen_random_uuid(), id, 1, 'INDIVIDUAL', unit_code, 'khanh.ngo', :nominee, 'PROPOSED'
                from proposal where id = :proposal::uuid
                """);
        run("""
                insert into verdict (nominee_id, criterion_code, position, clause, source, exclusion, verdict, arithmetic,
                                     explanation, figures, checked_at)
                select id, '000-T01', 1, 'Điều khoản', '000, dòng 51', false, 'PASS', '', 'Đạt.', '[]', now()
                from nominee where proposal_id = :proposal::uuid
                """);
        proposal.waitsAt("appraisal", "UserTask_ApproveAppraisal");
    }

    @AfterEach
    void forgetIt() {
        if (state().equals("ACCEPTED")) {
            rounds.count(proposal.round(), LedgerColumn.APPRAISED, Map.of(NomineeKind.INDIVIDUAL, -1));
        }
        run("update nominee set state = 'REMOVED' where proposal_id = :proposal::uuid and label = :nominee");
        proposal.end();
    }

    @Test
    void approvesWhatIsCleanWithoutOpeningIt() {
        browser.enter(LEAD, password);
        page.navigate(address() + "/thi-dua/desk.html");
        page.locator("#tabs button")
                .filter(new FilterOptions().setHasText("Việc của nhóm tôi"))
                .click();
        page.locator("#tasks li")
                .filter(new FilterOptions().setHasText(UNIT))
                .filter(new FilterOptions().setHasText("Duyệt kết quả thẩm định"))
                .locator(".pick input")
                .check();
        page.locator("#approve").click();
        assertThat(page.locator("dialog")).containsText("1/1 việc có mọi dòng đều đạt");
        browser.screenshot("desk-approve-clean");
        page.locator("dialog").getByText("Duyệt 1 việc").click();

        assertThat(page.locator("#message")).containsText("Đã duyệt 1/1 việc.");
        assertThat(page.locator("#tasks")).not().containsText(UNIT);
        assertThat(state()).isEqualTo("ACCEPTED");
    }

    private String state() {
        return db.sql("select state from proposal where id = ?::uuid")
                .param(proposal.id())
                .query(String.class)
                .single();
    }

    private void run(String sql) {
        db.sql(sql).param("proposal", proposal.id()).param("nominee", NOMINEE).update();
    }
}
