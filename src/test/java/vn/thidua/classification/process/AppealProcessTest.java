package vn.thidua.classification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.classification.ClassificationFixture.APPRAISER;
import static vn.thidua.classification.ClassificationFixture.LEAD;
import static vn.thidua.classification.process.ClassificationWorld.ENGINE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.classification.CriterionScore;
import vn.thidua.classification.UnitPart;

/** The team scores, units hear their points and appeal within five working days. */
class AppealProcessTest {

    private ClassificationWorld world;

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new ClassificationWorld();
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void refusesADifferenceWithoutExplanation() {
        world.open();
        for (var unit : ClassificationWorld.UNITS) {
            world.selfScore(unit, 40, 20, 30);
        }

        assertThatThrownBy(() -> world.score("huyen-a", "", 40, 20, 25))
                .hasMessage("Tiêu chí 2.1 chấm 25 điểm, khác điểm tự chấm 30; hãy ghi lý do chênh lệch.");
        assertThatThrownBy(() -> world.score(LEAD, "huyen-b", "Khảo sát", 40, 20, 25))
                .hasMessageContaining("chuyên viên thẩm định của Đơn vị so-noi-vu");
        world.score("huyen-a", "Khảo sát thấp hơn", 40, 20, 25);
        assertThat(scoreOf("huyen-a").scoreNote()).isEqualTo("Khảo sát thấp hơn");
    }

    @Test
    void asksForABasisWhereTheUnitDidNotScoreItself() {
        world.open();
        world.endSelfScoring();

        assertThat(ENGINE.show(world.ofUnit("huyen-a", "UserTask_ScoreUnit"), APPRAISER)
                        .get("missing"))
                .isEqualTo("Đơn vị không tự chấm đúng hạn: mỗi điểm phải ghi căn cứ.");
        assertThatThrownBy(() -> world.score("huyen-a", "", 0, 0, 0))
                .hasMessage("Đơn vị không tự chấm tiêu chí 1.1; hãy ghi căn cứ chấm 0 điểm.");
        world.score("huyen-a", "Theo báo cáo của huyện", 10, 10, 10);
        assertThat(world.part("huyen-a").stage()).isEqualTo(UnitPart.Stage.SCORED);
    }

    @Test
    void tellsTheLeadWhenScoringIsSlow() {
        world.open();
        world.endSelfScoring();

        ENGINE.fireTimer("BoundaryEvent_ScoringSlow");
        ENGINE.executeJobs();

        assertThat(world.classification.notices.told())
                .contains("APPRAISAL_LEAD so-noi-vu: Thẩm định điểm cải cách hành chính chậm");
    }

    @Test
    void tellsPointsAndTheWindowInWorkingDays() {
        world.told();

        assertThat(world.part("so-y-te").appealLastDay()).isEqualTo("2023-11-08");
        assertThat(world.classification.notices.told())
                .contains("HEAD so-y-te: Kết quả thẩm định cải cách hành chính, kiến nghị đến hết ngày 08/11/2023");
        assertThat(ENGINE.show(world.ofUnit("so-y-te", "UserTask_ReviewResult"), "head.so-y-te"))
                .containsEntry("total", "85 điểm")
                .containsEntry("lastDay", "08/11/2023");
    }

    @Test
    void changesThePointsOfAnAcceptedAppealAndKeepsTheOldBesideThem() {
        var instance = world.told();
        world.appeal("so-y-te");

        answer(Map.of("action", "ACCEPT", "answer", "Chấp nhận", "scores", ofAppeal(40, 20, 28)));

        assertThat(scoreOf("so-y-te").score()).isEqualByComparingTo("28");
        assertThat(scoreOf("so-y-te").beforeAppeal()).isEqualByComparingTo("25");
        assertThat(world.classification.notices.told()).contains("HEAD so-y-te: Kiến nghị được chấp nhận");
        world.agree("huyen-a");
        world.agree("huyen-b");
        world.agree("so-noi-vu");
        BpmnAwareTests.assertThat(instance).isWaitingAt("UserTask_ReviewClassification");
        assertThat(world.part("so-y-te").place().total()).isEqualByComparingTo("88");
    }

    @Test
    void keepsThePointsOfARejectedAppeal() {
        world.told();
        world.appeal("so-y-te");

        assertThatThrownBy(() -> answer(Map.of("action", "ACCEPT", "answer", "x", "scores", ofAppeal(40, 20, 25))))
                .hasMessageContaining("phải đổi điểm ít nhất một tiêu chí");
        answer(Map.of("action", "REJECT", "answer", "Khảo sát do đơn vị độc lập thực hiện"));

        assertThat(scoreOf("so-y-te").score()).isEqualByComparingTo("25");
        assertThat(world.part("so-y-te").stage()).isEqualTo(UnitPart.Stage.SETTLED);
        assertThat(world.classification.notices.told()).contains("HEAD so-y-te: Kiến nghị không được chấp nhận");
    }

    @Test
    void refusesALateAppealWithTheRuleQuotedAndSettlesByItself() {
        world.told();
        world.agree("huyen-b");
        world.agree("so-noi-vu");
        world.agree("so-y-te");
        world.classification.moveTo(LocalDate.of(2023, 11, 9));

        assertThatThrownBy(() -> world.appeal("huyen-a"))
                .hasMessage("Thời hạn kiến nghị là 5 ngày làm việc kể từ ngày báo kết quả thẩm định (Bộ tiêu chí nhỏ),"
                        + " đến hết ngày 08/11/2023, đã qua; điểm thẩm định được giữ nguyên.");
        ENGINE.fireTimer("BoundaryEvent_AppealOver");
        ENGINE.executeJobs();

        assertThat(world.part("huyen-a").stage()).isEqualTo(UnitPart.Stage.SETTLED);
        assertThat(ENGINE.task("UserTask_ReviewClassification")).isNotNull();
    }

    @Test
    void escalatesAnAppealThatWaits() {
        world.told();
        world.appeal("so-y-te");

        ENGINE.fireTimer("BoundaryEvent_AnswerSlow");
        ENGINE.executeJobs();

        assertThat(world.classification.notices.told())
                .contains("APPRAISAL_LEAD so-noi-vu: Kiến nghị chưa được trả lời");
        assertThat(ENGINE.task("UserTask_AnswerAppeal")).isNotNull();
    }

    private void answer(Map<String, Object> values) {
        world.complete("UserTask_AnswerAppeal", LEAD, new HashMap<>(values));
    }

    private static Object ofAppeal(int... points) {
        return ClassificationWorld.rows("score", "scoreNote", "Xem lại khảo sát", points);
    }

    private CriterionScore scoreOf(String unit) {
        return world.classification
                .bean(ClassificationRegister.class)
                .scores(world.part(unit).id())
                .get("2.1");
    }
}
