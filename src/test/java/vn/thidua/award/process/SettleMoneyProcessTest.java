package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.process.AwardWorld.ENGINE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Rounds.Outcome;
import vn.thidua.engine.FormOption;

/** The money of a round between the issued decision and its announcement. */
class SettleMoneyProcessTest {

    private AwardWorld world;

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new AwardWorld();
        world.award.plans.setMaximum(1);
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void showsTheRankingDeskEveryStepOfTheCalculation() {
        numberedRound();

        BpmnAwareTests.assertThat(ENGINE.task("UserTask_SettleMoney")).hasCandidateGroup("appraisal-lead.so-noi-vu");
        var shown = world.shown("UserTask_SettleMoney", LEAD);
        assertThat(shown)
                .containsEntry("choiceNeeded", false)
                .containsEntry("planFund", "Quỹ khen thưởng hàng năm của tỉnh")
                .containsEntry("total", "5.400.000 đồng");
        assertThat(row(shown))
                .containsEntry("nominee", "A")
                .containsEntry("coefficient", "3")
                .containsEntry("baseSalary", "1.800.000")
                .containsEntry("exact", "5.400.000")
                .containsEntry("rounding", "làm tròn lên bội số của 10.000 đồng")
                .containsEntry("amount", "5.400.000")
                .containsEntry("basis", "Nghị định số 98/2023/NĐ-CP; Nghị định số 24/2023/NĐ-CP");
        assertThat(shown.get("notes").toString()).contains("chưa xác minh");
    }

    @Test
    void announcesTheResultOnlyOnceTheMoneyIsSettled() {
        var round = numberedRound();
        assertThat(outcome(round)).isNull();

        world.settle(Map.of());

        BpmnAwareTests.assertThat(round).isEnded();
        assertThat(outcome(round).money()).isEqualByComparingTo("5400000");
    }

    /** As in the plan of Ninh Thuận: it cites a text that is gone when the decision comes in 2024. */
    @Test
    void putsBothResultsSideBySideWhereTheCitedTextIsNoLongerInForce() {
        world.award.plans.setMoney("nd-91-2017", "Quỹ khen thưởng hàng năm của tỉnh");
        var round = numberedRound();

        var shown = world.shown("UserTask_SettleMoney", LEAD);
        assertThat(shown.get("warning").toString())
                .contains("Nghị định số 91/2017/NĐ-CP (000, dòng 97) nhưng văn bản này không có hiệu lực")
                .contains("Nghị định số 98/2023/NĐ-CP");
        assertThat(row(shown))
                .containsEntry("citedCalculation", "2 × 1.800.000 = 3.600.000, làm tròn lên bội số của 10.000 đồng")
                .containsEntry("citedAmount", "3.600.000")
                .containsEntry("amount", "5.400.000")
                .containsEntry("difference", "1.800.000");
        assertThat(rows(shown, "lawOptions"))
                .isEqualTo(List.of(
                        new FormOption("Theo Nghị định số 98/2023/NĐ-CP (đang có hiệu lực)", "IN_FORCE").asMap(),
                        new FormOption("Theo Nghị định số 91/2017/NĐ-CP (kế hoạch dẫn)", "CITED").asMap()));

        world.settle(Map.of("law", "CITED", "reason", "Thành tích của năm 2023"));
        assertThat(outcome(round).money()).isEqualByComparingTo("3600000");
    }

    @Test
    void refusesToGoOnWithoutAChoiceOrWithoutItsReason() {
        world.award.plans.setMoney("nd-91-2017", "Quỹ khen thưởng hàng năm của tỉnh");
        numberedRound();

        assertThatThrownBy(() -> world.settle(Map.of())).hasMessageContaining("“Mức tiền thưởng được chọn”");
        assertThatThrownBy(() -> world.settle(Map.of("law", "CITED"))).hasMessageContaining("“Lý do”");
        assertThatThrownBy(() -> world.settle(Map.of("law", "FREE", "reason", "Tự đặt")))
                .hasMessageContaining("“Mức tiền thưởng được chọn”");
        assertThat(ENGINE.task("UserTask_SettleMoney")).isNotNull();
    }

    @Test
    void asksForTheFundWhereThePlanIsSilent() {
        world.award.plans.setMoney(null, null);
        var round = numberedRound();

        assertThatThrownBy(() -> world.settle(Map.of())).hasMessageContaining("“Nguồn kinh phí”");
        world.settle(Map.of("fund", "Quỹ thi đua, khen thưởng của Sở"));

        assertThat(world.award.money.lines(AwardWorld.round(round)))
                .singleElement()
                .satisfies(line -> assertThat(line.fund()).isEqualTo("Quỹ thi đua, khen thưởng của Sở"));
    }

    @Test
    void takesNoAmountFromAnybody() {
        numberedRound();

        assertThatThrownBy(() -> world.settle(Map.of("total", "50.000.000 đồng")))
                .hasMessageContaining("đã thay đổi");
        assertThatThrownBy(() -> world.settle(Map.of("amount", "50000000"))).hasMessageContaining("không có mục");
        assertThat(ENGINE.task("UserTask_SettleMoney")).isNotNull();
    }

    @Test
    void refusesEverybodyButTheRankingDesk() {
        numberedRound();

        assertThatThrownBy(() -> ENGINE.complete(ENGINE.task("UserTask_SettleMoney"), CLERK, Map.of("confirmed", true)))
                .hasMessageContaining("Việc này dành cho lãnh đạo thẩm định");
    }

    @Test
    void correctsWhatWasSettledInAProcessOfItsOwn() {
        world.award.plans.setMoney("nd-91-2017", "Quỹ khen thưởng hàng năm của tỉnh");
        var round = numberedRound();
        world.settle(Map.of("law", "CITED", "reason", "Thành tích của năm 2023"));

        var correction = ENGINE.startAs(LEAD, "correct-money", Map.of("round", round.getBusinessKey()));
        var shown = world.shown("UserTask_SettleMoney", LEAD);
        assertThat(shown).containsEntry("settled", true);
        assertThat(shown.get("former").toString()).contains("Quyết định số 123/QĐ-UBND, 3.600.000 đồng");
        world.settle(Map.of("law", "IN_FORCE", "reason", "Công văn trả lời của Bộ"));

        BpmnAwareTests.assertThat(correction).isEnded();
        BpmnAwareTests.assertThat(correction).hasPassed("EndEvent_MoneyCorrected");
        assertThat(outcome(round).money()).isEqualByComparingTo("5400000");
        assertThat(world.award.notices.subjects).contains("officer.so-y-te: Điều chỉnh tiền thưởng");
    }

    @Test
    void asksForAReasonToCorrectEvenWhereThereIsNoChoice() {
        var round = numberedRound();
        world.settle(Map.of());
        ENGINE.startAs(LEAD, "correct-money", Map.of("round", round.getBusinessKey()));

        assertThatThrownBy(() -> world.settle(Map.of())).hasMessageContaining("“Lý do”");
        world.settle(Map.of("reason", "Rà soát lại, không thay đổi"));

        assertThat(world.award.money.settlements(AwardWorld.round(round))).hasSize(1);
    }

    @Test
    void correctsOnlyRoundsThatAreSettledAtOnesOwnDesk() {
        var round = numberedRound();
        var values = Map.<String, Object>of("round", round.getBusinessKey());

        assertThatThrownBy(() -> ENGINE.startAs(LEAD, "correct-money", values)).hasMessageContaining("“Đợt xét”");
        world.settle(Map.of());
        assertThatThrownBy(() -> ENGINE.startAs(CLERK, "correct-money", values)).hasMessageContaining("“Đợt xét”");
    }

    /** A round of one approved collective whose decision of today has its number. */
    private ProcessInstance numberedRound() {
        world.award.candidates.standing.add(aCollective("A", 90));
        var round = world.open(TODAY.plusDays(10));
        world.close(false);
        world.submit("45/TTr-SNV");
        world.decide("APPROVE");
        world.number("123/QĐ-UBND");
        return round;
    }

    private @Nullable Outcome outcome(ProcessInstance round) {
        return world.award.outcomeOf(AwardWorld.round(round), "A").orElse(null);
    }

    private static Map<String, Object> row(Map<String, Object> shown) {
        return rows(shown, "lines").get(0);
    }

    private static List<Map<String, Object>> rows(Map<String, Object> shown, String key) {
        try {
            return new ObjectMapper().readValue(String.valueOf(shown.get(key)), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
