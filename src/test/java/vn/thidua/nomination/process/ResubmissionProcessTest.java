package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.nomination.process.NominationWorld.DATABASE;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.ContentSource.Item;
import vn.thidua.nomination.ProposalState;
import vn.thidua.nomination.Proposing;
import vn.thidua.nomination.Resubmission;
import vn.thidua.nomination.Resubmission.Returned;
import vn.thidua.nomination.Verdicts;
import vn.thidua.nomination.Verdicts.Line;
import vn.thidua.refusal.Refused;

/** A proposal that was returned comes again with answers, and with what changed. */
class ResubmissionProcessTest {

    private static final String WRITE = "UserTask_WriteAchievementReports";
    private static final String APPRAISE = "UserTask_AppraiseNominees";

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    @Test
    void asksTheUnitToAnswerEachReason() {
        returnByAppraisal("1. Nêu rõ tiêu chí C1\n2. Ký lại tờ trình");
        world.proposeNominees();

        assertThat(column(WRITE, "lan.nguyen", "answers", "request"))
                .containsExactly("1. Nêu rõ tiêu chí C1", "2. Ký lại tờ trình");
        assertThatThrownBy(() -> finish(List.of(Map.of("answer", "Đã nêu"), Map.of())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Chưa trả lời yêu cầu bổ sung thứ 2: “Ký lại tờ trình”");
        assertThat(world.current().state()).isEqualTo(ProposalState.RETURNED);
    }

    @Test
    void keepsAnswersUntilTheOfficerGoesOn() {
        returnByAppraisal("Nêu rõ tiêu chí C1");
        world.proposeNominees();
        world.writeReports("Đã hoàn thành", "SAVE");

        assertThat(column(WRITE, "lan.nguyen", "answers", "answer")).containsExactly("Đã bổ sung");
    }

    @Test
    void showsTheAppraiserAnswersAndChangedWords() {
        returnByAppraisal("Nêu rõ tiêu chí C1");
        world.criteria.verdict("C2", Verdict.NEEDS_HUMAN);
        world.complete(
                "UserTask_ProposeNominees",
                "lan.nguyen",
                Map.of("collectives", List.of(Map.of("unit", "so-y-te")), "individuals", List.of()));
        world.writeReports("Đã hoàn thành vượt mức", "FINISH");
        world.sign("2024-03-15");

        assertThat(column(APPRAISE, "mai.pham", "answers", "answer")).containsExactly("Đã bổ sung");
        assertThat(column(APPRAISE, "mai.pham", "changes", "subject"))
                .contains("báo cáo của “Sở Y tế” về tiêu chí C1", "báo cáo của “Sở Y tế” phần chung");
        assertThat(column(APPRAISE, "mai.pham", "changes", "detail"))
                .containsOnly(
                        "Đã hoàn thành [thêm: vượt mức]",
                        "45/TTr-SYT ngày [bỏ: 14/03/2024] [thêm: 15/03/2024]",
                        "[bỏ: ĐẠT;] [thêm: CẦN NGƯỜI XEM;] Sáng kiến: chưa có số liệu",
                        "[bỏ: Trần Văn Bình - Chuyên viên, Phòng Tổ chức]");
        assertThat(column(APPRAISE, "mai.pham", "changes", "change")).contains("Sửa", "Bỏ");
    }

    @Test
    void saysWhenNothingChanged() {
        returnByAppraisal("Nêu rõ tiêu chí C1");
        world.proposeNominees();
        world.writeReports("Đã hoàn thành", "FINISH");
        world.sign();

        assertThat(ENGINE.show(ENGINE.task(APPRAISE), "mai.pham")).containsEntry("returned", true);
        assertThat(column(APPRAISE, "mai.pham", "changes", "subject")).isEmpty();
    }

    @Test
    void showsTheAppraiserWhichFilesCameWentAndWereReplaced() {
        world.reachAppraisal();
        var department = world.nominee(NomineeKind.COLLECTIVE).id();
        var person = world.nominee(NomineeKind.INDIVIDUAL).id();
        world.files.items.addAll(List.of(
                new Item(null, null, "minh chứng “cũ.pdf”", "phiên bản 1"),
                new Item(department, "C1", "minh chứng “a.pdf”", "phiên bản 1"),
                new Item(department, "C2", "minh chứng “a.pdf”", "phiên bản 1")));
        world.appraise("RETURN", "Bổ sung minh chứng");
        world.approve();
        world.files.items.set(0, new Item(person, "C1", "minh chứng “mới.pdf”", "phiên bản 1"));
        world.files.items.set(1, new Item(department, "C1", "minh chứng “a.pdf”", "phiên bản 2"));
        world.proposeNominees();
        world.writeReports("Đã hoàn thành", "FINISH");
        world.sign();

        assertThat(column(APPRAISE, "mai.pham", "changes", "subject"))
                .containsExactly(
                        "minh chứng “a.pdf” của “Sở Y tế” về tiêu chí C1",
                        "minh chứng “mới.pdf” của “Trần Văn Bình - Chuyên viên, Phòng Tổ chức” về tiêu chí C1",
                        "minh chứng “cũ.pdf” của cả hồ sơ");
        assertThat(column(APPRAISE, "mai.pham", "changes", "detail"))
                .containsExactly("phiên bản [bỏ: 1] [thêm: 2]", "[thêm: phiên bản 1]", "[bỏ: phiên bản 1]");
    }

    @Test
    void givesWhoIsPutOnTheListAgainTheSameFileUnjudged() {
        returnByAppraisal("Nêu rõ tiêu chí C1");
        var before = world.nominee(NomineeKind.INDIVIDUAL);
        var lines = world.beans.getBean(Verdicts.class);
        assertThat(before.points()).isNotNull();
        assertThat(lines.of(before.id())).extracting(Line::appraised).doesNotContainNull();
        nominateOnlyTheDepartment();
        assertThat(world.nominees()).hasSize(1);
        world.proposeNominees();

        assertThat(column(WRITE, "lan.nguyen", "reports", "report"))
                .isNotEmpty()
                .containsOnly("Đã hoàn thành");
        var again = world.nominee(NomineeKind.INDIVIDUAL);
        assertThat(again.id()).isEqualTo(before.id());
        assertThat(again.points()).isNull();
        assertThat(lines.of(before.id()))
                .isNotEmpty()
                .extracting(Line::appraised)
                .containsOnlyNulls();
    }

    @Test
    void keepsWhatTheHeadReturnedWithinTheUnit() {
        world.reachSignature();
        world.complete("UserTask_SignProposal", "hung.le", Map.of("action", "RETURN", "reason", "Viết kỹ hơn"));
        world.proposeNominees();
        world.writeReports("Đã hoàn thành đủ", "FINISH");
        assertThat(column("UserTask_SignProposal", "hung.le", "answers", "answer"))
                .containsExactly("Đã bổ sung");
        assertThat(column("UserTask_SignProposal", "hung.le", "changes", "detail"))
                .contains("Đã hoàn thành [thêm: đủ]");
        world.sign();

        assertThat(ENGINE.show(ENGINE.task(APPRAISE), "mai.pham")).containsEntry("returned", false);
        assertThat(story("mai.pham").returns()).isEmpty();
        assertThat(story("hung.le").returns()).extracting(Returned::stage).containsExactly("signature");
    }

    @Test
    void tellsWhoMayReadTheProposalOfEveryReturn() {
        returnByAppraisal("Nêu rõ tiêu chí C1");
        world.proposeNominees();
        world.writeReports("Đã hoàn thành", "FINISH");
        world.sign();
        world.appraise("RETURN", "Vẫn chưa rõ");
        world.approve();

        assertThat(story("mai.pham").returns())
                .extracting(one -> "%d %s: %s"
                        .formatted(one.number(), one.by(), one.reasons().get(0).reason()))
                .containsExactly("1 Võ Hồng Sơn: Nêu rõ tiêu chí C1", "2 Võ Hồng Sơn: Vẫn chưa rõ");
        assertThatThrownBy(() -> story("thu.cao")).isInstanceOf(Refused.class);
    }

    @Test
    void changesNothingOfAReturn() {
        returnByAppraisal("Nêu rõ tiêu chí C1");

        assertThatThrownBy(() -> JdbcClient.create(DATABASE)
                        .sql("update proposal_return set reasons = '{Khác}'")
                        .update())
                .hasMessageContaining("rows of proposal_return are never changed");
    }

    private void returnByAppraisal(String reason) {
        world.reachAppraisal();
        world.appraise("RETURN", reason);
        world.approve();
    }

    private void nominateOnlyTheDepartment() {
        world.beans.getBean(Proposing.class).nominate(world.proposal, List.of("so-y-te"), List.of(), "", "lan.nguyen");
    }

    private void finish(List<Map<String, Object>> answers) {
        world.complete(
                WRITE,
                "lan.nguyen",
                Map.of("reports", world.reports("Đã hoàn thành"), "answers", answers, "action", "FINISH"));
    }

    private Resubmission.Story story(String person) {
        return world.beans.getBean(Resubmission.class).of(world.proposal, person);
    }

    private static List<String> column(String task, String person, String list, String key) {
        return NominationWorld.rows(task, person, list).stream()
                .map(row -> row.prop(key).stringValue())
                .toList();
    }
}
