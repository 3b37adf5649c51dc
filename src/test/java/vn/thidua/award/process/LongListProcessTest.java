package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.process.AwardWorld.ENGINE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.LongList;

/** A round with one line more than a form carries, of which the last two are tied at the edge of the quota. */
class LongListProcessTest {

    private static final int LINES = LongList.MOST_ON_A_FORM + 1;

    private AwardWorld world;
    private ProcessInstance round;

    @BeforeEach
    void submitALongList() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new AwardWorld();
        world.award.plans.setMaximum(LINES - 1);
        IntStream.rangeClosed(1, LINES)
                .mapToObj(
                        number -> aCollective("Tập thể %03d".formatted(number), Math.max(1000 - number, 1001 - LINES)))
                .forEach(world.award.candidates.standing::add);
        round = world.open(TODAY.plusDays(10));
        world.close(false);
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void isDecidedByNamingTheLinesThatDiffer() throws JsonProcessingException {
        world.submit("45/TTr-SNV");
        var shown = world.shown("UserTask_DecideLines", DECIDER);
        assertThat(shown).containsEntry("isLong", true).doesNotContainKey("lines");
        assertThat(shown.get("listText").toString())
                .startsWith("Danh sách có 201 dòng")
                .contains("(/api/rounds/" + round.getBusinessKey() + "/lines.csv)");
        assertThat(rows(shown, "edge")).extracting(row -> row.get("number")).containsExactly(200, 201);

        decide(exception(1, "Tập thể 001", "REFUSE", "Đang xác minh"), exception(201, "Tập thể 201", "APPROVE", ""));
        world.number("123/QĐ-UBND");

        assertThat(world.award.register.ledger(AwardWorld.round(round)).get(0).approved())
                .isEqualTo(LINES - 2);
        assertThat(rows(world.shown("UserTask_SettleMoney", LEAD), "lines")).hasSize(LINES - 2);
        world.settle(Map.of());
        BpmnAwareTests.assertThat(round).isEnded();
        assertThat(outcome("Tập thể 001")).isFalse();
        assertThat(outcome("Tập thể 002")).isTrue();
        assertThat(outcome("Tập thể 200")).isFalse();
        assertThat(outcome("Tập thể 201")).isTrue();
    }

    @Test
    void keepsTheTaskWhereALineIsNotTheOneMeant() {
        world.submit("45/TTr-SNV");

        assertThatThrownBy(() -> decide(exception(2, "Tập thể 001", "REFUSE", "Đang xác minh")))
                .hasMessage("Dòng số 2 là “Tập thể 002”, không phải “Tập thể 001”; hãy xem lại số dòng.");
        assertThat(ENGINE.task("UserTask_DecideLines")).isNotNull();
    }

    @Test
    void showsTheFirstLinesAndSaysWhereTheRestIs() throws JsonProcessingException {
        var shown = world.shown("UserTask_ReviewRanking", LEAD);

        assertThat(rows(shown, "ranking")).hasSize(LongList.MOST_ON_A_FORM);
        assertThat(shown.get("more").toString()).startsWith("Chỉ hiện 200 trong 201 dòng; [tải toàn bộ danh sách](");
    }

    @SafeVarargs
    private void decide(Map<String, Object>... exceptions) {
        world.complete(
                "UserTask_DecideLines",
                DECIDER,
                Map.of("action", "DECIDE", "exceptions", List.of(exceptions), "confirmed", true));
    }

    private static Map<String, Object> exception(int number, String nominee, String decision, String reason) {
        return Map.of("number", number, "nominee", nominee, "decision", decision, "reason", reason);
    }

    private boolean outcome(String nominee) {
        return world.award
                .outcomeOf(AwardWorld.round(round), nominee)
                .orElseThrow()
                .awarded();
    }

    private static List<Map<String, Object>> rows(Map<String, Object> shown, String key)
            throws JsonProcessingException {
        return new ObjectMapper().readerForListOf(Map.class).readValue(String.valueOf(shown.get(key)));
    }
}
