package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.process.AwardWorld.ENGINE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.AwardMoney;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.MoneyChoice;
import vn.thidua.award.RegisterEntry;
import vn.thidua.award.RegisterFixture;
import vn.thidua.award.ReturnRecord;
import vn.thidua.award.Revocation.Conclusion;
import vn.thidua.award.Revocation.Ground;
import vn.thidua.award.RevocationDecision;
import vn.thidua.award.RevocationEffect;
import vn.thidua.award.RevocationRequest;
import vn.thidua.award.RoundId;
import vn.thidua.document.OfficialDocument;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.refusal.Refused;

/** One revocation from the conclusion to its end, one method for each way it can end or is refused. */
class RevokeAwardProcessTest {

    private AwardWorld world;
    private RoundId round;
    private RegisterEntry award;

    /** Sở Y tế's collective A was awarded today by decision 123/QĐ-UBND; B was not. */
    @BeforeEach
    void awardSomebody() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new AwardWorld();
        world.award.plans.setMaximum(1);
        world.award.candidates.standing.add(aCollective("A", 90));
        world.award.candidates.standing.add(aCollective("B", 80));
        round = AwardWorld.round(world.open(TODAY.plusDays(10)));
        world.close(false);
        world.submit("45/TTr-SNV");
        world.decide("APPROVE", "REFUSE");
        world.issue("123/QĐ-UBND");
        award = revocable().get(0);
        world.award.notices.subjects.clear();
        world.award.notices.texts.clear();
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void entersTheApprovedLinesOfADecisionIntoTheRegister() {
        assertThat(revocable()).hasSize(1);
        assertThat(award.awardee().label()).isEqualTo("A");
        assertThat(award.cited())
                .isEqualTo("Bằng khen, Quyết định số 123/QĐ-UBND ngày 05/01/2024 của Chủ tịch UBND tỉnh");
        assertThat(award.province()).isEqualTo("ninh-thuan");
        assertThat(award.proposer()).isEqualTo("so-y-te");
        assertThat(award.year()).isEqualTo(2023);
        assertThat(award.achievement().words()).isEqualTo("thành tích từ 01/01/2023 đến 30/12/2023");
    }

    @Test
    void revokesTheAwardTellsEveryoneAndRecordsWhatWasGivenBack() {
        var revocation = request();
        assertThat(world.shown("UserTask_DecideRevocation", DECIDER))
                .containsEntry("awardee", "A")
                .containsEntry("award", award.cited())
                .containsEntry("conclusion", "số 12/KL-TTT ngày 04/01/2024 của Thanh tra tỉnh");
        decide("REVOKE");
        assertThat(world.shown("UserTask_IssueRevocation", CLERK))
                .containsEntry("award", award.cited())
                .containsEntry("answer", "Đã rõ");
        issue("124/QĐ-UBND", TODAY);

        var revoked = register().get(award.id());
        assertThat(revoked.revocation()).isNotNull();
        assertThat(revoked.revocation().decision().cited()).isEqualTo("số 124/QĐ-UBND ngày 05/01/2024");
        assertThat(revoked.revocation().reason())
                .isEqualTo("Gian dối, khai báo sai để được khen thưởng (kết luận số 12/KL-TTT ngày 04/01/2024 của Thanh"
                        + " tra tỉnh): Số liệu không có thật");
        assertThat(world.award.nominees.revoked)
                .containsExactly(Map.entry("A", "Đã hủy bỏ theo Quyết định số 124/QĐ-UBND ngày 05/01/2024"));
        assertThat(world.award.notices.subjects)
                .containsExactlyInAnyOrder(
                        "officer.so-y-te: Hủy bỏ quyết định khen thưởng",
                        "head.so-y-te: Hủy bỏ quyết định khen thưởng",
                        "officer.so-y-te-A: Hủy bỏ quyết định khen thưởng",
                        "head.so-y-te-A: Hủy bỏ quyết định khen thưởng",
                        "appraisal-lead.so-noi-vu: Hủy bỏ quyết định khen thưởng",
                        "manager.so-noi-vu: Hủy bỏ quyết định khen thưởng",
                        "decider.ninh-thuan: Hủy bỏ quyết định khen thưởng",
                        "clerk.ninh-thuan: Hủy bỏ quyết định khen thưởng",
                        "manager.ninh-thuan: Hủy bỏ quyết định khen thưởng");
        var money = VietnameseNumber.format(
                        world.award.moneyOf(round, "A").orElseThrow().amount()) + " đồng";
        assertThat(world.award.notices.texts.get(0))
                .contains(award.cited(), "số 124/QĐ-UBND ngày 05/01/2024", "tiền thưởng (" + money + ")");

        assertThat(world.shown("UserTask_RecordReturn", CLERK))
                .containsEntry("award", award.cited())
                .containsEntry("decision", "số 124/QĐ-UBND ngày 05/01/2024")
                .containsEntry("money", money);
        giveBack(CLERK, TODAY);
        assertEnded(revocation, "EndEvent_AwardRevoked");
    }

    @Test
    void takesTheAwardOutOfTheRoundsOutcomeAndKeepsThePlaceInTheQuotaUsed() {
        request();
        decide("REVOKE");
        issue("124/QĐ-UBND", TODAY);

        assertThat(world.award.outcomeOf(round, "A")).hasValueSatisfying(outcome -> {
            assertThat(outcome.awarded()).isFalse();
            assertThat(outcome.reason()).isEqualTo("Đã hủy bỏ theo Quyết định số 124/QĐ-UBND ngày 05/01/2024");
        });
        assertThat(world.award.register.ledger(round).get(0).approved()).isEqualTo(1);
        assertThat(register().conflicts(award.achievement(), award.awardee().unitCode(), null))
                .isEmpty();
    }

    /** Also when the money of the round is corrected afterwards. */
    @Test
    void takesTheMoneyOutOfTheSumsAndOutOfLaterCorrections() {
        var paid = world.award.moneyOf(round, "A").orElseThrow().amount();
        request();
        decide("REVOKE");
        issue("124/QĐ-UBND", TODAY);
        world.award.notices.texts.clear();
        world.award.settlement.settle(round, new MoneyChoice(null, null, "Tính lại"), LEAD);

        var total = world.award.bean(AwardMoney.class).total(round).orElseThrow();
        assertThat(total.awards()).isZero();
        assertThat(total.amount()).isZero();
        assertThat(total.revoked()).isEqualByComparingTo(paid);
        assertThat(world.award.notices.texts).isEmpty();
    }

    @Test
    void letsTheAwardStandWhenTheDeciderKeepsIt() {
        var revocation = request();
        decide("KEEP");

        assertEnded(revocation, "EndEvent_AwardKept");
        assertThat(register().get(award.id()).revocation()).isNull();
        assertThat(world.award.notices.subjects)
                .containsExactly("appraisal-lead.so-noi-vu: Không hủy bỏ quyết định khen thưởng");
        assertThat(world.award.notices.texts).singleElement().asString().endsWith("giữ nguyên. Lý do: Đã rõ");
        assertThat(request().isEnded()).as("another conclusion may follow").isFalse();
    }

    @Test
    void remindsEveryWeekUntilTheReturnIsRecorded() {
        var revocation = request();
        decide("REVOKE");
        issue("124/QĐ-UBND", TODAY);
        BpmnAwareTests.assertThat(ENGINE.task("UserTask_RecordReturn"))
                .hasCandidateGroup("officer.so-y-te")
                .hasCandidateGroup("clerk.ninh-thuan");
        assertThat(ENGINE.task("UserTask_RecordReturn").getDueDate().toInstant())
                .isEqualTo("2024-02-04T16:59:59Z");

        ENGINE.fireTimer("BoundaryEvent_ReturnDue");
        ENGINE.executeJobs();
        ENGINE.fireTimer("BoundaryEvent_ReturnDue");
        ENGINE.executeJobs();

        assertThat(world.award.notices.subjects.stream().filter(told -> told.contains("Nhắc thu hồi")))
                .containsExactly(
                        "officer.so-y-te: Nhắc thu hồi hiện vật và tiền thưởng",
                        "clerk.ninh-thuan: Nhắc thu hồi hiện vật và tiền thưởng",
                        "officer.so-y-te: Nhắc thu hồi hiện vật và tiền thưởng",
                        "clerk.ninh-thuan: Nhắc thu hồi hiện vật và tiền thưởng");
        BpmnAwareTests.assertThat(revocation).isWaitingAt("UserTask_RecordReturn");
    }

    @Test
    void changesNothingWhenTheJobRunsTwice() {
        var revocation = request();
        decide("REVOKE");
        issue("124/QĐ-UBND", TODAY);
        var told = List.copyOf(world.award.notices.subjects);

        world.award.bean(RevocationEffect.class).revoke(UUID.fromString(revocation.getBusinessKey()));

        assertThat(world.award.notices.subjects).isEqualTo(told);
    }

    @Test
    void refusesToRevokeTwice() {
        request();
        assertThat(revocable()).isEmpty();
        assertRefused("revocation-under-way", () -> ask(award.id(), LEAD));
        decide("REVOKE");
        issue("124/QĐ-UBND", TODAY);
        assertRefused("revocation-under-way", () -> ask(award.id(), LEAD));
        giveBack(CLERK, TODAY);
        assertRefused("revocation-under-way", () -> ask(award.id(), LEAD));
    }

    @Test
    void refusesAnAwardNobodyKnowsAndOneThatWasEnteredByHand() {
        assertRefused("entry-not-found", () -> ask(UUID.randomUUID(), LEAD));
        var byHand = world.award.enter(RegisterFixture.anEntry("so-y-te", null));
        assertRefused("entry-by-hand", () -> ask(byHand, LEAD));
    }

    @Test
    void refusesWhoDoesNotHoldTheRole() {
        assertThat(world.award.bean(RevocationRequest.class).revocable(DECIDER)).isEmpty();
        assertRefused("stage-forbidden", () -> ask(award.id(), DECIDER));
        var revocations = world.award.bean(RevocationDecision.class);
        var id = UUID.fromString(request().getBusinessKey());
        assertRefused("stage-forbidden", () -> revocations.decide(id, true, "Lý do", LEAD));
        decide("REVOKE");
        var decision = new OfficialDocument("124/QĐ-UBND", TODAY);
        assertRefused("stage-forbidden", () -> revocations.issue(id, decision, DECIDER));
        issue("124/QĐ-UBND", TODAY);
        var returned = new ReturnRecord(TODAY, "01/BB-SYT", TODAY, "PT 15", "");
        assertRefused("return-forbidden", () -> revocations.recordReturn(id, returned, "justice-officer"));
        assertRefused("return-forbidden", () -> revocations.recordReturn(id, returned, LEAD));
    }

    @ParameterizedTest
    @CsvSource({
        "124/QĐ-UBND, 2024-01-04, không được trước ngày đó",
        "124/QĐ-UBND, 2024-01-06, chưa đến",
        "123/QĐ-UBND, 2024-01-05, đã dùng trong năm 2024",
        "QĐ-UBND, 2024-01-05, phải có dạng"
    })
    void refusesARevocationWithABadNumberOrDay(String number, LocalDate day, String sentence) {
        request();
        decide("REVOKE");

        assertThatThrownBy(() -> issue(number, day)).isInstanceOf(Refused.class).hasMessageContaining(sentence);
        assertThat(ENGINE.task("UserTask_IssueRevocation")).isNotNull();
    }

    /** The paper of the Prime Minister is older than the day on which it is entered here. */
    @Test
    void takesTheDayOfADecisionFromOutsideBackToTheConclusion() {
        world.award.plans.setOutside("Thủ tướng Chính phủ");
        request();
        decide("REVOKE");

        assertThatThrownBy(() -> issue("1503/QĐ-TTg", TODAY.minusDays(2)))
                .hasMessageContaining("Kết luận ban hành ngày 04/01/2024");
        issue("1503/QĐ-TTg", TODAY.minusDays(1));

        assertThat(register().get(award.id()).revocation()).isNotNull();
    }

    @Test
    void refusesAReturnBeforeTheRevocationOrWithoutTheMoney() {
        request();
        decide("REVOKE");
        issue("124/QĐ-UBND", TODAY);

        assertThatThrownBy(() -> giveBack(CLERK, TODAY.minusDays(1))).hasMessageContaining("không được trước ngày đó");
        assertThatThrownBy(() -> complete(
                        "UserTask_RecordReturn",
                        CLERK,
                        Map.of("objectDay", TODAY.toString(), "objectDocument", "01/BB", "confirmed", true)))
                .hasMessageContaining("Tiền thưởng phải thu hồi nhưng chưa ghi ngày và chứng từ nộp lại");
    }

    @Test
    void keepsNothingOfTheFormsInVariables() {
        request();
        decide("REVOKE");
        issue("124/QĐ-UBND", TODAY);
        giveBack(CLERK, TODAY);

        assertThat(ENGINE.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting(HistoricVariableInstance::getName)
                .doesNotContain("action", "answer", "decisionNumber", "entry", "money", "objectDay");
    }

    private AwardRegister register() {
        return world.award.bean(AwardRegister.class);
    }

    private List<RegisterEntry> revocable() {
        return world.award.bean(RevocationRequest.class).revocable(LEAD);
    }

    private ProcessInstance request() {
        return ENGINE.startAs(LEAD, "revoke-award", values(award.id()));
    }

    private void ask(UUID entry, String person) {
        var conclusion = new Conclusion(new OfficialDocument("12/KL-TTT", TODAY), "Thanh tra tỉnh");
        world.award.bean(RevocationRequest.class).ask(entry, Ground.FORGED_DOSSIER, conclusion, "Lý do", person);
    }

    private static Map<String, Object> values(UUID entry) {
        return Map.of(
                "entry",
                entry.toString(),
                "ground",
                "FALSE_STATEMENT",
                "conclusionNumber",
                "12/KL-TTT",
                "conclusionDate",
                TODAY.minusDays(1).toString(),
                "conclusionIssuer",
                "Thanh tra tỉnh",
                "reason",
                "Số liệu không có thật",
                "confirmed",
                true);
    }

    private void decide(String action) {
        complete("UserTask_DecideRevocation", DECIDER, Map.of("action", action, "answer", "Đã rõ", "confirmed", true));
    }

    private void issue(String number, LocalDate day) {
        complete(
                "UserTask_IssueRevocation",
                CLERK,
                Map.of("decisionNumber", number, "decisionDate", day.toString(), "confirmed", true));
    }

    private void giveBack(String person, LocalDate day) {
        var values = new HashMap<String, Object>(Map.of("objectDay", day.toString(), "objectDocument", "01/BB-SYT"));
        values.putAll(Map.of("moneyDay", day.toString(), "moneyDocument", "PT 15", "confirmed", true));
        complete("UserTask_RecordReturn", person, values);
    }

    private void complete(String task, String person, Map<String, Object> values) {
        ENGINE.complete(ENGINE.task(task), person, values);
        ENGINE.executeJobs();
    }

    private static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    private static void assertEnded(ProcessInstance instance, String endEvent) {
        BpmnAwareTests.assertThat(instance).isEnded();
        assertThat(ENGINE.engine()
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .activityType("noneEndEvent")
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsExactly(endEvent);
    }
}
