package vn.thidua.classification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.classification.process.ClassificationWorld.DUE;
import static vn.thidua.classification.process.ClassificationWorld.ENGINE;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.classification.UnitPart;

/** Units score themselves: in time, given back, late, never. */
class SelfScoringProcessTest {

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
    void asksEveryUnitAndGoesOnWhenAllHeadsSigned() {
        var instance = world.open();
        assertThat(world.tasks("UserTask_FillSelfScore")).hasSize(4);
        assertThat(world.classification.notices.told())
                .contains("OFFICER huyen-a: Tự chấm điểm cải cách hành chính, đến hết ngày 20/11/2023")
                .noneMatch(told -> told.contains("xa-a1"));

        for (var unit : ClassificationWorld.UNITS) {
            world.selfScore(unit, 40, 20, 30);
        }

        BpmnAwareTests.assertThat(instance)
                .hasPassed("ServiceTask_NoteMissingSelfScores")
                .isWaitingAt("CallActivity_UnitScoring");
        assertThat(world.part("huyen-a").missing()).isFalse();
        assertThat(world.tasks("UserTask_ScoreUnit")).hasSize(4);
    }

    @Test
    void showsEveryCriterionUnderItsAxis() {
        world.open();

        var shown = ENGINE.show(world.ofUnit("so-y-te", "UserTask_FillSelfScore"), "officer.so-y-te");

        assertThat(shown).containsEntry("due", "20/11/2023").containsEntry("askedBy", ClassificationWorld.ASKED_BY);
        assertThat(shown.get("scores").toString())
                .containsSubsequence(
                        "Chỉ đạo, điều hành (tối đa 60 điểm)", "1.2. Báo cáo đúng hạn (tối đa 20 điểm)", "Tác động");
    }

    @Test
    void refusesPointsAboveTheMaximumAndPeopleOfOtherUnits() {
        world.open();

        assertThatThrownBy(() -> world.fill("so-y-te", 41, 20, 30))
                .hasMessage("Tiêu chí 1.1 chấm 41 điểm; điểm phải từ 0 đến 40.");
        assertThatThrownBy(() -> world.complete(
                        world.ofUnit("huyen-b", "UserTask_FillSelfScore"),
                        "officer.huyen-a",
                        Map.of("scores", ClassificationWorld.rows("self", "selfNote", "", 1, 1, 1), "confirmed", true)))
                .hasMessageContaining("chuyên viên của Đơn vị huyen-b hoặc thủ trưởng của Đơn vị huyen-b");
        assertThat(world.part("so-y-te").stage()).isEqualTo(UnitPart.Stage.WAITING);
    }

    @Test
    void comesBackToTheOfficerWithAReason() {
        world.open();
        world.fill("so-y-te", 40, 20, 30);
        world.complete(
                world.ofUnit("so-y-te", "UserTask_SignSelfScore"),
                "head.so-y-te",
                Map.of("action", "RETURN", "returnReason", "Thiếu tài liệu kiểm chứng"));

        assertThat(ENGINE.show(world.ofUnit("so-y-te", "UserTask_FillSelfScore"), "officer.so-y-te"))
                .containsEntry("returnReason", "Thiếu tài liệu kiểm chứng");
        assertThatThrownBy(() -> world.selfScore("so-y-te", 40, 20, 41)).hasMessageContaining("từ 0 đến 40");
        world.selfScore("so-y-te", 40, 19, 30);
        assertThat(world.part("so-y-te").stage()).isEqualTo(UnitPart.Stage.SELF_SCORED);
    }

    @Test
    void refusesALateSelfScoreWithTheRuleQuotedBeforeTheTimerFires() {
        world.open();
        world.fill("so-y-te", 40, 20, 30);
        world.classification.moveTo(DUE.plusDays(1));

        assertThatThrownBy(() -> world.sign("so-y-te"))
                .hasMessage(
                        "Hạn tự chấm điểm là hết ngày 20/11/2023 theo Công văn số 120/SNV-CCHC ngày 01/11/2023, đã quá"
                                + " hạn. Bản tự chấm này không được nhận; hãy gửi tài liệu kiểm chứng để được thẩm"
                                + " định.");
        assertThatThrownBy(() -> world.fill("huyen-a", 40, 20, 30)).hasMessageContaining("đã quá hạn");
    }

    @Test
    void notesWhoIsMissingWithoutGivingThemPoints() {
        var instance = world.open();
        world.selfScore("huyen-a", 40, 20, 25);
        world.fill("so-y-te", 40, 20, 30);

        world.endSelfScoring();

        assertThat(world.part("huyen-a").missing()).isFalse();
        assertThat(world.part("so-y-te").missing())
                .as("filled in, never signed")
                .isTrue();
        assertThat(world.classification
                        .bean(ClassificationRegister.class)
                        .scores(world.part("so-y-te").id()))
                .isEmpty();
        assertThat(world.classification.notices.told())
                .contains(
                        "HEAD so-y-te: Không tự chấm điểm đúng hạn",
                        "APPRAISAL_LEAD so-noi-vu: Đơn vị không tự chấm điểm đúng hạn",
                        "MANAGER tinh: Đơn vị không tự chấm điểm đúng hạn")
                .doesNotContain("HEAD huyen-a: Không tự chấm điểm đúng hạn");
        assertThat(ENGINE.task("UserTask_FillSelfScore")).isNull();
        BpmnAwareTests.assertThat(instance).isWaitingAt("CallActivity_UnitScoring");
    }

    @Test
    void remindsOnWorkingDaysOnlyThoseWithoutASignedSelfScore() {
        world.open();
        world.selfScore("huyen-a", 40, 20, 25);
        world.classification.notices.told().clear();
        assertThat(due("BoundaryEvent_SelfScoringNearlyOver")).isEqualTo("2023-11-12T17:00:00Z");
        assertThat(due("BoundaryEvent_SelfScoringLastDay")).isEqualTo("2023-11-19T17:00:00Z");
        assertThat(due("BoundaryEvent_SelfScoringOver")).isEqualTo("2023-11-20T17:00:00Z");

        ENGINE.fireTimer("BoundaryEvent_SelfScoringNearlyOver");
        ENGINE.executeJobs();

        assertThat(world.classification.notices.told())
                .contains("OFFICER so-y-te: Sắp hết hạn tự chấm điểm cải cách hành chính")
                .noneMatch(told -> told.contains("huyen-a"));
    }

    @Test
    void classifiesAUnitOnceAYearAndOnlyByItsOpener() {
        world.open();

        assertThatThrownBy(() -> world.open("lead", "so-noi-vu/[DISTRICT]", 2023))
                .hasMessageContaining("Đơn vị huyen-a đã được phân loại năm 2023");
        assertThatThrownBy(() -> world.open("lead", "so-noi-vu/[DISTRICT]", 2024))
                .hasMessage("Năm 2024 chưa đến; hãy chọn năm đã bắt đầu.");
        assertThatThrownBy(() -> world.open("officer.so-y-te", "so-noi-vu/[DISTRICT]", 2022))
                .hasMessageContaining("một trong các lựa chọn có sẵn");
    }

    private static Instant due(String timer) {
        return ENGINE.engine()
                .getManagementService()
                .createJobQuery()
                .activityId(timer)
                .singleResult()
                .getDuedate()
                .toInstant();
    }
}
