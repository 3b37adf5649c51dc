package vn.thidua.movement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.movement.LaunchFixture.APPRAISER;
import static vn.thidua.movement.LaunchFixture.LEAD;
import static vn.thidua.movement.process.LaunchWorld.ENGINE;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.Asking;
import vn.thidua.movement.LaunchRegister;

/** A question goes to the body the document names, and its answer comes back. */
class QuestionProcessTest {

    private LaunchWorld world;

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new LaunchWorld();
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void comesBackAnsweredToWhoeverAsked() {
        world.launched();
        var question = ask("officer.huyen-a-phong-noi-vu");
        BpmnAwareTests.assertThat(ENGINE.task("UserTask_AnswerQuestion")).hasCandidateGroup("appraiser.so-noi-vu");
        assertThat(world.shown("UserTask_AnswerQuestion", APPRAISER))
                .containsEntry("kind", "Đề xuất thay đổi, bổ sung")
                .containsEntry("question", "Xin lùi thời gian")
                .containsEntry("askedBy", "Người officer.huyen-a-phong-noi-vu");
        assertThatThrownBy(
                        () -> world.movement.bean(Asking.class).answer(LaunchWorld.id(question), "Tùy", "head.so-y-te"))
                .hasMessageStartingWith("Việc này dành cho chuyên viên thẩm định của Đơn vị so-noi-vu");

        answer(APPRAISER);

        BpmnAwareTests.assertThat(question).isEnded().hasPassed("EndEvent_QuestionAnswered");
        assertThat(world.movement.notices.told())
                .contains(
                        "APPRAISER so-noi-vu: Đề xuất thay đổi, bổ sung về phong trào thi đua",
                        "officer.huyen-a-phong-noi-vu: Trả lời về phong trào thi đua");
        assertThat(world.shown("UserTask_FollowLaunch", LEAD).get("questions").toString())
                .contains("Xin lùi thời gian", "Không lùi thời gian");
    }

    @Test
    void isRefusedBeforeTheLaunchAndToThoseOutOfScope() {
        var draft = world.begin();
        assertThatThrownBy(() -> ask("officer.so-y-te", draft)).hasMessageContaining("một trong các lựa chọn có sẵn");
        world.draft();
        world.sign();

        assertThatThrownBy(() -> ask("manager")).hasMessageContaining("một trong các lựa chọn có sẵn");
        assertThatThrownBy(() -> ask("health-manager"))
                .hasMessageStartingWith("Việc này dành cho chuyên viên hoặc thủ trưởng của Đơn vị so-y-te");
    }

    private ProcessInstance ask(String personId) {
        var plan = world.movement.plan().code();
        var launch = world.movement.bean(LaunchRegister.class).ofPlan(plan).orElseThrow();
        return ask(personId, launch.id().toString());
    }

    private static ProcessInstance ask(String personId, ProcessInstance launch) {
        return ask(personId, launch.getBusinessKey());
    }

    private static ProcessInstance ask(String personId, String launch) {
        return ENGINE.startAs(
                personId,
                "ask-about-movement",
                Map.of("movement", launch, "kind", "CHANGE", "question", "Xin lùi thời gian"));
    }

    private void answer(String personId) {
        world.complete("UserTask_AnswerQuestion", personId, Map.of("answer", "Không lùi thời gian"));
    }
}
