package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.Hold.Kind;
import vn.thidua.nomination.Hold.Resolution;
import vn.thidua.nomination.Holds;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.ProposalState;
import vn.thidua.refusal.Refused;

/** A nominee that is held is not accepted before the appraiser decided what it is held for. */
class HeldNomineeProcessTest {

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    private Holds holds;

    @BeforeEach
    void reachAppraisal() {
        holds = world.beans.getBean(Holds.class);
        world.reachAppraisal();
    }

    @Test
    void isHeldOnceForTheSameMatterWithTheNewestText() {
        hold("Đã hỏi Thanh tra tỉnh");
        hold("Thanh tra tỉnh trả lời: đang thanh tra");

        assertThat(holds.unresolved(collective())).singleElement().satisfies(hold -> assertThat(hold.text())
                .isEqualTo("Thanh tra tỉnh trả lời: đang thanh tra"));
    }

    @Test
    void isNotAcceptedWhileHeld() {
        hold("Đã hỏi Thanh tra tỉnh");

        assertThatThrownBy(() -> world.appraise("ACCEPT", ""))
                .isInstanceOf(Refused.class)
                .hasMessage("“Sở Y tế” còn vướng mắc chưa kết luận (Ý kiến cơ quan liên quan); hãy kết luận và nêu lý"
                        + " do trước khi chấp nhận.");
        assertThat(ENGINE.task("UserTask_AppraiseNominees")).isNotNull();
    }

    @Test
    void isNotAcceptedByTheLeadWhenHeldAfterTheAppraisal() {
        world.appraise("ACCEPT", "");
        hold("Thanh tra tỉnh vừa trả lời");

        assertThatThrownBy(() -> world.approve()).hasMessageContaining("còn vướng mắc chưa kết luận");
        assertThat(shown("UserTask_ApproveAppraisal", "son.vo"))
                .contains("Thanh tra tỉnh vừa trả lời", "Chưa kết luận");
    }

    @Test
    void isRejectedWhenTheMatterIsTrueAndTheOthersGoOn() {
        hold("Đang thanh tra");
        answer("BARRED", "Thanh tra tỉnh xác nhận");
        world.appraise("ACCEPT", "");
        assertThat(shown("UserTask_ApproveAppraisal", "son.vo"))
                .contains("Đúng, không đề nghị khen thưởng: Thanh tra tỉnh xác nhận (12/KL-TTr ngày 01/03/2024)");
        world.approve();

        assertThat(world.current().state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(world.nominee(NomineeKind.COLLECTIVE).state()).isEqualTo(Nominee.State.REJECTED);
        assertThat(world.nominee(NomineeKind.COLLECTIVE).reason())
                .isEqualTo("Ý kiến cơ quan liên quan: Thanh tra tỉnh xác nhận");
        assertThat(world.nominee(NomineeKind.INDIVIDUAL).state()).isEqualTo(Nominee.State.ACCEPTED);
    }

    @Test
    void isAcceptedWhenTheMatterDoesNotStandAgainstItAndIsNotHeldForItAgain() {
        hold("Đang thanh tra");
        answer("CLEARED", "Đã kết luận không vi phạm");
        hold("Đang thanh tra");

        world.appraise("ACCEPT", "");
        world.approve();

        assertThat(world.nominee(NomineeKind.COLLECTIVE).state()).isEqualTo(Nominee.State.ACCEPTED);
    }

    @Test
    void isAcceptedWhenTheMatterIsGoneAndHeldAgainWhenItComesBack() {
        hold("Đang thanh tra");
        holds.lapse(collective(), Kind.CONSULTATION, List.of("thanh-tra"), "Không còn");
        assertThat(holds.unresolved(collective())).hasSize(1);
        holds.lapse(collective(), Kind.CONSULTATION, List.of(), "Không còn");
        assertThat(holds.of(collective())).isEmpty();

        hold("Đang thanh tra lại");
        assertThat(holds.unresolved(collective())).hasSize(1);
    }

    @Test
    void asksForAReasonWithEveryDecision() {
        hold("Đang thanh tra");

        assertThatThrownBy(() -> answer("CLEARED", " ")).hasMessageContaining("chưa nêu lý do");
        assertThat(holds.unresolved(collective())).hasSize(1);
    }

    @Test
    void asksForTheDocumentWhereAnotherBodyRaisedTheMatter() {
        hold("Đang thanh tra");

        assertThatThrownBy(() -> answer("CLEARED", "Đã kết luận", "")).hasMessageContaining("số và ngày văn bản");
        assertThat(holds.unresolved(collective())).hasSize(1);
    }

    @Test
    void remembersADecisionUntilTheAppraiserDecidesOtherwise() {
        hold("Đang thanh tra");
        answer("BARRED", "Chờ kết luận");
        assertThat(shown("UserTask_AppraiseNominees", "mai.pham"))
                .contains("\"resolution\":\"BARRED\"", "Chờ kết luận");
        answer("CLEARED", "Đã có kết luận");

        assertThat(holds.of(collective())).singleElement().satisfies(hold -> assertThat(hold.resolution())
                .isEqualTo(Resolution.CLEARED));
    }

    private void hold(String text) {
        holds.open(collective(), Kind.CONSULTATION, "thanh-tra", text);
    }

    private UUID collective() {
        return world.nominee(NomineeKind.COLLECTIVE).id();
    }

    private void answer(String resolution, String reason) {
        answer(resolution, reason, "12/KL-TTr ngày 01/03/2024");
    }

    private void answer(String resolution, String reason, String document) {
        world.complete(
                "UserTask_AppraiseNominees",
                "mai.pham",
                Map.of(
                        "action",
                        "SAVE",
                        "holds",
                        List.of(Map.of("resolution", resolution, "holdReason", reason, "holdDocument", document))));
    }

    private static String shown(String task, String person) {
        return ENGINE.show(ENGINE.task(task), person).values().toString();
    }
}
