package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.process.NominationWorld.DATABASE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.nomination.CheckingCriteria;
import vn.thidua.nomination.Copies;
import vn.thidua.nomination.FakeRounds;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Opening;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.Proposing;
import vn.thidua.nomination.Reporting;
import vn.thidua.nomination.Signing;
import vn.thidua.nomination.Withdrawing;

/** The appraiser is shown what reports have in common with other dossiers of the province. */
class CopiesProcessTest {

    private static final String TEXT =
            "Năm 2023 đã số hóa 1.250 hồ sơ, rút ngắn một nửa thời gian chờ, lập tổ lưu động về từng thôn.";

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    @Test
    void namesNomineeUnitAndYearOfADossierTheAppraiserMayRead() {
        Proposal other = another(TEXT);
        sign(other);
        reachAppraisal("NAM 2023, ĐÃ SỐ HÓA 1.250 HỒ SƠ - rut ngan mot nua thoi gian cho; lập tổ lưu động");

        assertThat(copies()).hasSize(2).first().satisfies(row -> {
            assertThat(row.prop("nominee").stringValue()).isEqualTo("Sở Y tế");
            assertThat(row.prop("share").stringValue()).isEqualTo("100% (60/60 từ)");
            assertThat(row.prop("mark").stringValue()).isEqualTo("CẦN XEM");
            assertThat(row.prop("passages").stringValue())
                    .contains("- 20 từ ở tiêu chí C1, trùng với “Thanh tra tỉnh”, hồ sơ năm 2023 của Thanh tra tỉnh: "
                            + "“NAM 2023, ĐÃ SỐ HÓA 1.250 HỒ SƠ - rut ngan mot nua thoi gian cho; lập tổ lưu động”")
                    .contains("và 4 đoạn khác");
        });
    }

    @Test
    void doesNotNameADossierThatNobodySignedYet() {
        another(TEXT);
        reachAppraisal(TEXT);

        assertThat(copies().get(0).prop("passages").stringValue())
                .contains("trùng với một hồ sơ khác trong tỉnh mà bạn không có quyền xem: “Năm 2023")
                .doesNotContain("Thanh tra");
    }

    @Test
    void makesLittleOfOneShortPassageInALongText() {
        another(TEXT);
        reachAppraisal("Năm 2023 đã số hóa 1.250 hồ sơ rồi dừng lại. " + ownWords(60));

        assertThat(copies().get(0).prop("mark").stringValue()).isEqualTo("Trùng ít");
    }

    @Test
    void marksALongPassageHoweverLongTheTextIs() {
        another(ownWords(40));
        reachAppraisal(ownWords(40) + " " + "riêng ".repeat(200));

        assertThat(copies().get(0).prop("mark").stringValue()).isEqualTo("CẦN XEM");
    }

    @Test
    void countsNoQuoteOfThePlanNoHabitOfSpeechAndNoOtherProvince() {
        String quote = "Báo cáo thành tích của tập thể, cá nhân theo Mẫu số 7. ";
        another(quote + "Đã hoàn thành tốt mọi nhiệm vụ; " + ownWords(12));
        JdbcClient.create(DATABASE)
                .sql("update report_fingerprint set province = 'kien-giang'")
                .update();
        another("ha.do", "so-noi-vu", quote + "Đã hoàn thành tốt mọi nhiệm vụ!");
        reachAppraisal(quote + "Đã hoàn thành tốt mọi nhiệm vụ được; " + ownWords(12));

        assertThat(copies()).isEmpty();
    }

    @Test
    void holdsNoUnitsOwnWithdrawnDossierAgainstIt() {
        finish(world.current(), "lan.nguyen", "so-y-te", TEXT);
        world.beans.getBean(Withdrawing.class).withdraw(world.proposal, "Lập lại", "lan.nguyen");
        Proposal again = another("lan.nguyen", "so-y-te", TEXT);

        assertThat(world.beans
                        .getBean(Copies.class)
                        .of(again.id(), world.beans.getBean(Nominees.class).of(again.id()), "mai.pham"))
                .isEmpty();
    }

    private void reachAppraisal(String text) {
        world.proposeNominees();
        world.nominees().forEach(nominee -> world.council.vote(nominee.id().toString(), 5));
        world.writeReports(text, "FINISH");
        world.sign();
    }

    private Proposal another(String text) {
        return another("thu.cao", "thanh-tra-tinh", text);
    }

    private Proposal another(String officer, String unit, String text) {
        Proposal proposal = world.beans.getBean(Opening.class).open(FakeRounds.ROUND, officer);
        return finish(proposal, officer, unit, text);
    }

    private Proposal finish(Proposal proposal, String officer, String unit, String text) {
        world.beans.getBean(Proposing.class).nominate(proposal.id(), List.of(unit), List.of(), "", officer);
        world.beans.getBean(CheckingCriteria.class).check(proposal.id());
        world.beans.getBean(Reporting.class).finish(proposal.id(), Collections.nCopies(3, text), officer);
        return proposal;
    }

    private void sign(Proposal proposal) {
        JdbcClient.create(DATABASE)
                .sql("update proposal set state = 'SIGNING' where id = ?")
                .param(proposal.id().value())
                .update();
        world.beans
                .getBean(Signing.class)
                .sign(proposal.id(), "9/TTr-TTT", LocalDate.of(2024, 3, 14), Set.of("to-trinh", "mau-07"), "loc.dinh");
    }

    /** That many words that nobody else uses by chance. */
    private static String ownWords(int number) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < number; word++) {
            words.append("từ").append(word).append(' ');
        }
        return words.toString().strip();
    }

    private static List<SpinJsonNode> copies() {
        return NominationWorld.rows("UserTask_AppraiseNominees", "mai.pham", "copies");
    }
}
