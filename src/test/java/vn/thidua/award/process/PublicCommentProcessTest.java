package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.APPRAISER;
import static vn.thidua.award.AwardFixture.CLAUSE;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.OFFICER;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.process.AwardWorld.ENGINE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Commenting;
import vn.thidua.award.Commenting.Received;
import vn.thidua.award.PublicList;
import vn.thidua.award.PublicListing;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundId;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.Conduct;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.PublicComment;
import vn.thidua.refusal.Refused;

/** The list of a round is shown to the public for as long as the plan says, and every comment is answered. */
class PublicCommentProcessTest {

    /** Five working days after Friday 05/01/2024. */
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 12);

    /** The Monday after that Friday: what came in on the last day can still be recorded. */
    private static final LocalDate RECORDING_DAY = LocalDate.of(2024, 1, 15);

    private AwardWorld world;
    private ProcessInstance health;
    private ProcessInstance justice;

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new AwardWorld();
        health = world.waitingProposal("case-A");
        justice = world.waitingProposal("case-B");
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void isPassedOverWhereThePlanDoesNotAsk() {
        var round = reachRanking();

        BpmnAwareTests.assertThat(round)
                .isWaitingAt("UserTask_ReviewRanking")
                .hasNotPassed("CallActivity_PublicComment");
        world.submit("45/TTr-SNV");
    }

    @Test
    void showsNamesAndUnitsAndExplainsTheLastDay() {
        var round = reachComments();

        PublicList list = listing().get(id(round));
        assertThat(list.entries()).extracting(PublicList.Entry::label).containsExactly("Sở Y tế", "Sở Tư pháp");
        assertThat(list.lastDay()).isEqualTo(LAST_DAY);
        assertThat(list.explanation()).contains("5 ngày làm việc", "12/01/2024");
        assertThat(timer()).isEqualTo(RECORDING_DAY.plusDays(1));
        assertThat(world.award.notices.subjects)
                .contains("officer.so-y-te: Lấy ý kiến công khai", "appraiser.so-noi-vu: Lấy ý kiến công khai");
    }

    @Test
    void goesOnByItselfWhenNobodyCommented() {
        var round = reachComments();
        passWindow();

        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_ReviewRanking");
        assertThat(ENGINE.task("UserTask_SettleComments")).isNull();
        world.submit("45/TTr-SNV");
    }

    @Test
    void cannotEndEarly() {
        reachComments();
        world.award.today.become(RECORDING_DAY);

        assertThatThrownBy(() -> {
                    ENGINE.fireTimer("BoundaryEvent_CommentsOver");
                    ENGINE.executeJobs();
                })
                .hasMessageContaining("ghi nhận đến hết ngày 15/01/2024; không kết thúc sớm được");
        assertThat(ENGINE.task("UserTask_ReviewRanking")).isNull();
    }

    @Test
    void cannotBeSubmittedBeforeItsTime() {
        var round = reachComments();

        assertThatThrownBy(() -> world.award.ranking.submit(id(round), new OfficialDocument("45/TTr-SNV", TODAY), LEAD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("lấy ý kiến công khai trước khi trình")
                .hasMessageContaining("Nguyên văn");
    }

    @Test
    void keepsEveryCommentUntilItIsAnswered() {
        var round = reachComments();
        add("A", TODAY, "Bà Hoa", "Chậm giải quyết hồ sơ", false);
        assertThat(shown("UserTask_RecordComments", APPRAISER))
                .contains("Bà Hoa, ngày 05/01/2024", "Chậm giải quyết hồ sơ");
        passWindow();

        BpmnAwareTests.assertThat(round).isWaitingAt("CallActivity_PublicComment");
        assertThat(world.award.notices.texts).anyMatch(text -> text.contains("còn 1 ý kiến chưa trả lời"));
        settle(APPRAISER, Map.of("comments", List.of(Map.of())));
        assertThat(ENGINE.task("UserTask_SettleComments")).isNotNull();
        settle(APPRAISER, Map.of("comments", List.of(Map.of("reply", "Đã xác minh, không đúng"))));

        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_ReviewRanking");
        assertThat(world.award.bean(Commenting.class).of(id(round)))
                .singleElement()
                .satisfies(comment -> assertThat(comment.reply()).isEqualTo("Đã xác minh, không đúng"));
    }

    @Test
    void goesOnAtOnceWhenCommentsWereAnsweredInTime() {
        var round = reachComments();
        add("A", TODAY, "Bà Hoa", "Chậm giải quyết hồ sơ", false);
        world.complete(
                "UserTask_RecordComments",
                APPRAISER,
                Map.of("action", "SAVE", "comments", List.of(Map.of("reply", "Đã xác minh"))));
        assertThat(ENGINE.task("UserTask_RecordComments")).isNotNull();
        passWindow();

        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_ReviewRanking");
    }

    @Test
    void holdsANomineeAndTheLeadDecides() {
        var round = reachComments();
        add("A", TODAY, "Bà Hoa", "Đang bị khiếu nại", true);
        assertThat(world.award.held.of(List.of("A"))).singleElement().satisfies(hold -> assertThat(hold.text())
                .isEqualTo("Ý kiến ngày 05/01/2024: Đang bị khiếu nại")
                .doesNotContain("Hoa"));
        passWindow();
        settle(APPRAISER, Map.of("comments", List.of(Map.of("reply", "Đang xem xét"))));
        BpmnAwareTests.assertThat(round).isWaitingAt("CallActivity_PublicComment");
        assertThatThrownBy(() -> settle(APPRAISER, decision("CLEARED")))
                .hasMessageContaining("dành cho lãnh đạo thẩm định");
        release("UserTask_SettleComments");
        settle(LEAD, decision("CLEARED"));

        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_ReviewRanking");
        assertThat(world.award.register.lines(id(round))).hasSize(2);
    }

    @Test
    void ranksAnewWithoutWhoIsBarredAndTellsTheProposalFromWhichNobodyIsLeft() {
        var round = reachComments();
        add("A", TODAY, "Bà Hoa", "Đang bị khiếu nại", true);
        passWindow();
        settle(LEAD, decision("BARRED"));

        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_ReviewRanking");
        assertThat(world.award.register.lines(id(round)))
                .extracting(line -> line.nomineeId())
                .containsExactly("B");
        BpmnAwareTests.assertThat(health).isEnded().hasPassed("EndEvent_Decided");
        BpmnAwareTests.assertThat(justice).isNotEnded();
    }

    @Test
    void endsTheRoundWhenNobodyIsLeft() {
        var round = reachComments();
        world.award.candidates.standing.remove(1);
        add("A", TODAY, "Bà Hoa", "Đang bị khiếu nại", true);
        passWindow();
        settle(LEAD, decision("BARRED"));

        BpmnAwareTests.assertThat(round).isEnded().hasPassed("EndEvent_RoundEmpty");
        BpmnAwareTests.assertThat(health).isEnded();
    }

    @Test
    void isNotShownAgainWhenTheDeciderReturnsTheList() {
        var round = reachComments();
        passWindow();
        world.submit("45/TTr-SNV");
        world.giveBack("Rà soát lại");

        BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_ReviewRanking");
    }

    @Test
    void recordsNothingFromOutsideTheWindowOrAboutSomebodyNotListed() {
        reachComments();

        assertThatThrownBy(() -> add("A", TODAY.minusDays(1), "Bà Hoa", "Sớm", false))
                .hasMessageContaining("từ ngày 05/01/2024 đến hết ngày 12/01/2024");
        assertThatThrownBy(() -> add("A", TODAY.plusDays(1), "Bà Hoa", "Chưa đến", false))
                .hasMessageContaining("không sau hôm nay");
        world.award.today.become(LAST_DAY.plusDays(3));
        assertThatThrownBy(() -> add("A", LAST_DAY.plusDays(1), "Bà Hoa", "Trễ", false))
                .hasMessageContaining("đến hết ngày 12/01/2024");
        assertThatThrownBy(() -> add("C", TODAY, "Bà Hoa", "Ai", false)).isInstanceOf(Refused.class);
        add("A", LAST_DAY, "Bà Hoa", "Ngày cuối", false);
        assertThat(shown("UserTask_RecordComments", APPRAISER))
                .contains("Ngày cuối")
                .doesNotContain("Trễ");
    }

    @Test
    void leavesCommentsToTheAppraisingBody() {
        reachComments();

        assertThatThrownBy(() -> add(OFFICER, "A", TODAY, "Bà Hoa", "Chậm", false))
                .hasMessageContaining("dành cho chuyên viên thẩm định của Sở Nội vụ");
        assertThatThrownBy(() -> handle(OFFICER)).hasMessageContaining("dành cho chuyên viên thẩm định");
        release("UserTask_RecordComments");
        assertThatThrownBy(() -> add(LEAD, "A", TODAY, "Bà Hoa", "Chậm", false))
                .hasMessageContaining("dành cho chuyên viên thẩm định của Sở Nội vụ");
        release("UserTask_RecordComments");
        handle(APPRAISER);
    }

    @Test
    void recordsNothingOnceTheTimeIsOver() {
        var round = reachComments();
        passWindow();

        var late = new Received("A", "Bà Hoa", LAST_DAY, "Chậm", false);
        assertThatThrownBy(() -> world.award.bean(Commenting.class).record(id(round), late, APPRAISER))
                .hasMessageContaining("đến hết ngày 12/01/2024");
    }

    private static void release(String task) {
        ENGINE.engine().getTaskService().setAssignee(ENGINE.task(task).getId(), null);
    }

    private void handle(String person) {
        world.complete("UserTask_RecordComments", person, Map.of("action", "SAVE"));
    }

    private ProcessInstance reachComments() {
        world.award.plans.setConduct(new Conduct(null, null, null, List.of(), new PublicComment(5, CLAUSE)));
        var round = reachRanking();
        BpmnAwareTests.assertThat(round).isWaitingAt("CallActivity_PublicComment");
        return round;
    }

    private ProcessInstance reachRanking() {
        world.award.candidates.standing.addAll(List.of(collective("A", "so-y-te"), collective("B", "so-tu-phap")));
        var round = world.open(TODAY.plusDays(10));
        world.close(false);
        return round;
    }

    private static Candidate collective(String id, String unit) {
        return new Candidate(
                id, NomineeKind.COLLECTIVE, unit, id, unit, "case-" + id, 90, 5, 5, false, Instant.EPOCH, "13 đạt");
    }

    private void passWindow() {
        world.award.today.become(RECORDING_DAY.plusDays(1));
        ENGINE.fireTimer("BoundaryEvent_CommentsOver");
        ENGINE.executeJobs();
    }

    private void add(String nominee, LocalDate day, String sender, String text, boolean hold) {
        add(APPRAISER, nominee, day, sender, text, hold);
    }

    private void add(String person, String nominee, LocalDate day, String sender, String text, boolean hold) {
        world.complete(
                "UserTask_RecordComments",
                person,
                Map.of(
                        "action",
                        "ADD",
                        "nominee",
                        nominee,
                        "sender",
                        sender,
                        "receivedOn",
                        day.toString(),
                        "text",
                        text,
                        "holdNominee",
                        hold));
    }

    private void settle(String person, Map<String, Object> values) {
        world.complete("UserTask_SettleComments", person, values);
    }

    private static Map<String, Object> decision(String resolution) {
        var values = new HashMap<String, Object>();
        values.put("comments", List.of(Map.of("reply", "Đã xem xét")));
        values.put(
                "holds",
                List.of(Map.of(
                        "resolution",
                        resolution,
                        "holdReason",
                        "Đã xác minh",
                        "holdDocument",
                        "3/BC-SNV ngày 10/01/2024")));
        return values;
    }

    private String shown(String task, String person) {
        return world.shown(task, person).toString();
    }

    private PublicListing listing() {
        return world.award.bean(PublicListing.class);
    }

    private static RoundId id(ProcessInstance round) {
        return AwardWorld.round(round);
    }

    private static LocalDate timer() {
        var job = ENGINE.engine()
                .getManagementService()
                .createJobQuery()
                .timers()
                .activityId("BoundaryEvent_CommentsOver")
                .singleResult();
        return LocalDate.ofInstant(job.getDuedate().toInstant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
