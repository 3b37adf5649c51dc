package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.Rounds.LedgerColumn;
import vn.thidua.award.Rounds.Outcome;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.FakeCriteria;
import vn.thidua.nomination.FakeRounds;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.ProposalHistory;
import vn.thidua.nomination.ProposalState;
import vn.thidua.nomination.Verdicts;
import vn.thidua.refusal.Refused;

/** One nomination from the unit's proposal to its end, one method for each way it can end or turn. */
class NominationProcessTest {

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    @BeforeEach
    void openAProposal() {
        BpmnAwareTests.init(ENGINE.engine());
    }

    @Test
    void leadsFromTheProposalToTheAcknowledgedResult() {
        world.reachAppraisal();
        assertThat(world.rounds.counted(LedgerColumn.PROPOSED, NomineeKind.COLLECTIVE))
                .isEqualTo(1);
        world.appraise("ACCEPT", "");
        world.approve();
        assertThat(world.current().state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(world.rounds.counted(LedgerColumn.APPRAISED, NomineeKind.INDIVIDUAL))
                .isEqualTo(1);

        LocalDate day = LocalDate.of(2024, 4, 20);
        world.rounds.decide(
                id(NomineeKind.COLLECTIVE), new Outcome(true, "", "12/QĐ-UBND", day, new BigDecimal("2700000")));
        world.rounds.decide(id(NomineeKind.INDIVIDUAL), new Outcome(false, "Ngoài chỉ tiêu", "12/QĐ-UBND", day, null));
        correlate("award.roundDecided");

        assertThat(world.nominee(NomineeKind.COLLECTIVE).state()).isEqualTo(Nominee.State.AWARDED);
        assertThat(world.nominee(NomineeKind.COLLECTIVE).reason())
                .isEqualTo("Quyết định số 12/QĐ-UBND; tiền thưởng 2.700.000 đồng");
        assertThat(world.nominee(NomineeKind.INDIVIDUAL).state()).isEqualTo(Nominee.State.NOT_AWARDED);
        world.complete("UserTask_AcknowledgeResult", "lan.nguyen", Map.of("acknowledged", true));
        assertEnded("EndEvent_ResultAcknowledged");
    }

    @Test
    void goesOnWithTheNomineesTheCouncilCarries() {
        world.proposeNominees();
        world.council.vote(id(NomineeKind.COLLECTIVE), 5);
        world.council.vote(id(NomineeKind.INDIVIDUAL), 2);
        world.writeReports("Đã hoàn thành", "FINISH");

        assertThat(world.nominee(NomineeKind.INDIVIDUAL).state()).isEqualTo(Nominee.State.DROPPED);
        assertThat(world.nominee(NomineeKind.INDIVIDUAL).reason()).contains("2 phiếu tán thành");
        assertThat(ENGINE.task("UserTask_SignProposal")).isNotNull();
    }

    @Test
    void endsWhenTheCouncilCarriesNobody() {
        world.proposeNominees();
        world.nominees().forEach(nominee -> world.council.vote(nominee.id().toString(), 1));
        world.writeReports("Đã hoàn thành", "FINISH");

        assertThat(world.current().state()).isEqualTo(ProposalState.NOBODY_LEFT);
        assertEnded("EndEvent_NobodyLeft");
    }

    @Test
    void goesBackToTheOfficerWithTheHeadsReason() {
        world.reachSignature();
        world.complete("UserTask_SignProposal", "hung.le", Map.of("action", "RETURN", "reason", "Thiếu số liệu"));

        assertThat(shown("UserTask_ProposeNominees", "lan.nguyen")).containsEntry("returnReason", "Thiếu số liệu");
    }

    @Test
    void asksForASupplementAndShowsTheAppraiserWhatChangedSince() {
        world.reachAppraisal();
        world.appraise("RETURN", "Cần số liệu giải ngân");
        world.approve();
        assertThat(world.rounds.counted(LedgerColumn.PROPOSED, NomineeKind.COLLECTIVE))
                .isZero();
        assertThat(world.notices.told()).contains("OFFICER so-y-te: Hồ sơ được trả lại để bổ sung");

        world.proposeNominees();
        world.writeReports("Đã bổ sung số liệu", "FINISH");
        assertThat(world.current().state())
                .as("the council is not asked again about the same list")
                .isEqualTo(ProposalState.SIGNING);
        world.sign();
        assertThat(shown("UserTask_AppraiseNominees", "mai.pham").get("changes").toString())
                .contains("báo cáo của “Sở Y tế” về tiêu chí C1");
    }

    @Test
    void namesThePageWithTheRowsBehindAFigure() {
        world.reachAppraisal();

        assertThat(shown("UserTask_AppraiseNominees", "mai.pham").get("lines").toString())
                .contains("- Số liệu: 1 (Báo cáo 01); xem " + FakeCriteria.ORIGIN);
    }

    @Test
    void asksTheCouncilAgainAboutSomebodyNew() {
        world.reachSignature();
        world.complete("UserTask_SignProposal", "hung.le", Map.of("action", "RETURN", "reason", "Thêm phòng"));
        world.complete(
                "UserTask_ProposeNominees",
                "lan.nguyen",
                Map.of("collectives", List.of(Map.of("unit", "so-y-te-phong-to-chuc")), "individuals", List.of()));
        world.council.vote(id(NomineeKind.COLLECTIVE), 1);
        world.writeReports("Đã hoàn thành", "FINISH");

        assertEnded("EndEvent_NobodyLeft");
    }

    @Test
    void endsRefusedWithTheReasonTold() {
        world.reachAppraisal();
        world.appraise("REFUSE", "Không đúng đối tượng");
        world.approve();

        assertThat(world.current().state()).isEqualTo(ProposalState.REFUSED);
        assertThat(shown("UserTask_AcknowledgeResult", "lan.nguyen"))
                .containsEntry("refusalReason", "Không đúng đối tượng");
        world.complete("UserTask_AcknowledgeResult", "lan.nguyen", Map.of("acknowledged", true));
        assertEnded("EndEvent_ResultAcknowledged");
    }

    @Test
    void endsRefusedWhenNobodyMeetsTheCriteria() {
        world.criteria.verdict("X1", Verdict.FAIL);
        world.reachAppraisal();
        world.appraise("ACCEPT", "");
        world.approve();

        assertThat(world.current().state()).isEqualTo(ProposalState.REFUSED);
        assertThat(world.nominees())
                .allMatch(nominee -> nominee.state() == Nominee.State.REJECTED)
                .allMatch(nominee -> nominee.reason().equals("Không đạt X1"));
    }

    @Test
    void asksTheLeadAboutALateProposal() {
        world.rounds.deadline(LocalDate.of(2024, 3, 14));
        world.reachAppraisal();
        assertThat(ENGINE.task("UserTask_AppraiseNominees")).isNull();
        world.complete("UserTask_AdmitLateProposal", "son.vo", Map.of("action", "ADMIT", "reason", "Bão lũ"));

        assertThat(ENGINE.task("UserTask_AppraiseNominees")).isNotNull();
    }

    @Test
    void takesAProposalSignedOnTheLastDayAsInTime() {
        world.rounds.deadline(LocalDate.of(2024, 3, 15));
        world.reachAppraisal();

        assertThat(ENGINE.task("UserTask_AppraiseNominees")).isNotNull();
    }

    @Test
    void endsRefusedWhenTheLeadDoesNotAdmitALateProposal() {
        world.rounds.deadline(LocalDate.of(2024, 3, 14));
        world.reachAppraisal();
        world.complete("UserTask_AdmitLateProposal", "son.vo", Map.of("action", "REFUSE", "reason", "Quá hạn"));

        assertThat(world.current().state()).isEqualTo(ProposalState.REFUSED);
        assertThat(ENGINE.task("UserTask_AcknowledgeResult")).isNotNull();
    }

    @Test
    void endsWithdrawnWhileBeingAppraised() {
        world.reachAppraisal();
        ENGINE.startAs(
                "lan.nguyen",
                "withdraw-proposal",
                Map.of("proposal", world.proposal.toString(), "reason", "Sai đối tượng", "confirmed", true));
        ENGINE.executeJobs();

        assertThat(world.current().state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(world.rounds.counted(LedgerColumn.PROPOSED, NomineeKind.COLLECTIVE))
                .isZero();
        assertEnded("EndEvent_ProposalWithdrawn");
    }

    @Test
    void refusesToWithdrawOnceTheRoundIsClosed() {
        world.reachAppraisal();
        world.rounds.close();

        assertThatThrownBy(() -> ENGINE.startAs(
                        "lan.nguyen",
                        "withdraw-proposal",
                        Map.of("proposal", world.proposal.toString(), "reason", "Muộn", "confirmed", true)))
                .hasMessageContaining("Hồ sơ cần rút");
    }

    @Test
    void endsLeftOutWhenTheRoundClosesFirst() {
        world.reachSignature();
        correlate("award.roundLeftOut");

        assertThat(world.current().state()).isEqualTo(ProposalState.LEFT_OUT);
        assertThat(world.notices.told()).contains("HEAD so-y-te: Hồ sơ không kịp đợt xét");
        assertEnded("EndEvent_LeftOut");
    }

    @Test
    void letsTheLeadAskForAnotherAppraisal() {
        world.reachAppraisal();
        world.appraise("ACCEPT", "");
        world.complete("UserTask_ApproveAppraisal", "son.vo", Map.of("action", "SEND_BACK", "reason", "Xem lại C2"));

        assertThat(shown("UserTask_AppraiseNominees", "mai.pham")).containsEntry("sentBackReason", "Xem lại C2");
    }

    @Test
    void refusesThatTheAppraiserApprovesTheOwnAppraisal() {
        world.reachAppraisal();
        Map<String, Object> values = new HashMap<>(Map.of("action", "REFUSE", "outcomeReason", "Không đúng"));
        values.put("lines", java.util.stream.Stream.generate(Map::of).limit(6).toList());
        values.put("points", java.util.stream.Stream.generate(Map::of).limit(2).toList());
        world.complete("UserTask_AppraiseNominees", "son.vo", values);

        assertThatThrownBy(world::approve).isInstanceOf(Refused.class).hasMessageContaining("không được tự duyệt");
        assertThat(world.current().state()).isEqualTo(ProposalState.APPRAISED);
    }

    @Test
    void keepsTheMachinesVerdictBesideAnOverride() {
        world.criteria.verdict("C1", Verdict.FAIL);
        world.reachAppraisal();
        List<Map<String, Object>> lines = List.of(
                Map.of("verdict", "PASS", "reason", "Có quyết định công nhận bổ sung"),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
        List<Map<String, Object>> points = List.of(Map.of("points", 90), Map.of());
        world.complete(
                "UserTask_AppraiseNominees", "mai.pham", Map.of("lines", lines, "points", points, "action", "ACCEPT"));

        Verdicts.Line line = world.beans
                .getBean(Verdicts.class)
                .of(world.nominee(NomineeKind.COLLECTIVE).id())
                .get(0);
        assertThat(line.machine().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(line.effective()).isEqualTo(Verdict.PASS);
        assertThat(line.overridden()).isTrue();
    }

    @Test
    void refusesAnOverrideWithoutReason() {
        world.criteria.verdict("C1", Verdict.FAIL);
        world.reachAppraisal();
        List<Map<String, Object>> lines =
                List.of(Map.of("verdict", "PASS"), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

        assertThatThrownBy(() -> world.complete(
                        "UserTask_AppraiseNominees",
                        "mai.pham",
                        Map.of("lines", lines, "points", List.of(Map.of(), Map.of()), "action", "SAVE")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Dòng 1 (Sở Y tế, tiêu chí C1)");
    }

    @Test
    void refusesToAcceptWhileAVerdictIsOpen() {
        world.criteria.verdict("C2", Verdict.NEEDS_HUMAN);
        world.reachAppraisal();

        assertThatThrownBy(() -> world.appraise("ACCEPT", "")).hasMessageContaining("chưa kết luận tiêu chí C2");
        assertThat(world.current().state()).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void keepsReportsAndGoesOnLater() {
        world.proposeNominees();
        world.writeReports("Bản nháp", "SAVE");

        assertThat(ENGINE.task("UserTask_WriteAchievementReports")).isNotNull();
        assertThat(shown("UserTask_WriteAchievementReports", "lan.nguyen")
                        .get("reports")
                        .toString())
                .contains("Bản nháp");
        assertThatThrownBy(() -> {
                    world.beans
                            .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                            .sql("delete from achievement_report where criterion_code = 'C2'")
                            .update();
                    world.writeReports("", "FINISH");
                })
                .hasMessageContaining("Còn thiếu báo cáo của “Sở Y tế” về tiêu chí C2")
                .hasMessageContaining("Căn cứ: “Nội dung tiêu chí C2” (000, dòng 51)");
    }

    @Test
    void refusesASecondProposalOfTheSameUnit() {
        assertThatThrownBy(() ->
                        ENGINE.startAs("lan.nguyen", "award-nomination", Map.of("round", FakeRounds.ROUND.toString())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("đã có hồ sơ đề nghị");
    }

    @Test
    void refusesSomebodyWithoutTheRoleEvenWhenTheTaskIsTheirs() {
        assertThatThrownBy(() -> world.complete(
                        "UserTask_ProposeNominees",
                        "binh.tran",
                        Map.of("collectives", List.of(Map.of("unit", "so-y-te")), "individuals", List.of())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("dành cho chuyên viên của Sở Y tế");
    }

    @Test
    void refusesTheSameNomineeTwice() {
        assertThatThrownBy(() -> world.complete(
                        "UserTask_ProposeNominees",
                        "lan.nguyen",
                        Map.of(
                                "collectives", List.of(Map.of("unit", "so-y-te"), Map.of("unit", "so-y-te")),
                                "individuals", List.of())))
                .hasMessageContaining("chọn hai lần");
    }

    @Test
    void remindsTheUnitBeforeTheDeadlineAndEscalatesAfterIt() {
        ENGINE.fireTimer("BoundaryEvent_SubmissionReminder");
        ENGINE.fireTimer("BoundaryEvent_LastWorkingDay");
        ENGINE.fireTimer("BoundaryEvent_SubmissionOverdue");
        ENGINE.executeJobs();

        assertThat(world.notices.told())
                .containsExactly(
                        "OFFICER so-y-te: Sắp hết hạn nộp hồ sơ",
                        "OFFICER so-y-te: Sắp hết hạn nộp hồ sơ",
                        "HEAD so-y-te: Hồ sơ đã quá hạn nộp",
                        "APPRAISAL_LEAD so-noi-vu: Hồ sơ đã quá hạn nộp");
        assertThat(ENGINE.task("UserTask_ProposeNominees")).isNotNull();
    }

    @Test
    void remindsTheAppraiserAndEscalatesToTheLead() {
        world.reachAppraisal();
        world.notices.told().clear();
        ENGINE.fireTimer("BoundaryEvent_AppraisalReminder");
        ENGINE.fireTimer("BoundaryEvent_AppraisalOverdue");
        ENGINE.executeJobs();

        assertThat(world.notices.told())
                .containsExactly(
                        "APPRAISER so-noi-vu: Sắp đến hạn thẩm định", "APPRAISAL_LEAD so-noi-vu: Quá hạn thẩm định");
    }

    @Test
    void remindsOnWorkingDaysAndCountsTheAppraisalInThem() {
        assertThat(timers("BoundaryEvent_SubmissionReminder"))
                .as("a week before Sunday 31/03 is a Sunday")
                .containsExactly("2024-03-22T00:00");
        assertThat(timers("BoundaryEvent_SubmissionOverdue")).containsExactly("2024-03-31T23:59:59");
        world.reachAppraisal();

        assertThat(timers("BoundaryEvent_AppraisalReminder")).containsExactly("2024-04-09T00:00");
        assertThat(timers("BoundaryEvent_AppraisalOverdue")).containsExactly("2024-04-13T00:00");
    }

    @Test
    void countsTheAppraisalFromTheSignatureHoweverOftenItIsSaved() {
        world.reachAppraisal();
        world.beans
                .getBean(JdbcClient.class)
                .sql("update proposal set signed_at = signed_at - interval '40 days'")
                .update();

        world.appraise("SAVE", "");

        assertThat(ENGINE.task("UserTask_AppraiseNominees").getDueDate()).isBefore("2024-03-15T00:00:00Z");
        assertThat(timers("BoundaryEvent_AppraisalOverdue"))
                .as("told already")
                .singleElement()
                .asString()
                .startsWith("2124");
    }

    private static List<String> timers(String event) {
        return ENGINE.engine().getManagementService().createJobQuery().activityId(event).list().stream()
                .map(job -> job.getDuedate().toInstant().atZone(ZoneId.of("Asia/Ho_Chi_Minh")))
                .map(moment -> moment.toLocalDateTime().toString())
                .toList();
    }

    @Test
    void keepsNothingOfAFormInTheEngine() {
        world.reachAppraisal();
        world.appraise("ACCEPT", "");

        assertThat(ENGINE.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(variable -> variable.getName())
                .containsOnly("unitName", "movementName");
    }

    @Test
    void writesDownWhoDidWhat() {
        world.reachAppraisal();

        assertThat(world.beans.getBean(ProposalHistory.class).of(world.proposal))
                .extracting(event -> event.actor() + ": " + event.what())
                .containsExactly(
                        "lan.nguyen: Lập hồ sơ đề nghị",
                        "lan.nguyen: Chọn danh sách đề nghị",
                        "lan.nguyen: Hoàn thành báo cáo thành tích",
                        "system: Ghi nhận kết quả họp Hội đồng",
                        "hung.le: Xác nhận đủ thành phần hồ sơ",
                        "hung.le: Ký văn bản đề nghị");
    }

    private String id(NomineeKind kind) {
        return world.nominee(kind).id().toString();
    }

    private Map<String, Object> shown(String task, String person) {
        return ENGINE.show(ENGINE.task(task), person);
    }

    private void correlate(String message) {
        ENGINE.engine()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(world.proposal.toString())
                .correlate();
        ENGINE.executeJobs();
    }

    private void assertEnded(String endEvent) {
        var ends = ENGINE
                .engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition())
                .list()
                .stream()
                .map(activity -> activity.getActivityId())
                .filter(id -> id.startsWith("EndEvent_"))
                .toList();
        assertThat(ends).containsExactly(endEvent);
        assertThat(ENGINE.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    private String definition() {
        return ENGINE.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("award-nomination")
                .latestVersion()
                .singleResult()
                .getId();
    }
}
