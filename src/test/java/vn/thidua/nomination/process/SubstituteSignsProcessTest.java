package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.nomination.FakeOrganisation;
import vn.thidua.nomination.ProposalHistory;
import vn.thidua.nomination.ProposalState;
import vn.thidua.nomination.Reading;
import vn.thidua.organisation.Capacity;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.StandIn;
import vn.thidua.refusal.Refused;

/** A proposal is signed and its appraisal approved for somebody absent. */
class SubstituteSignsProcessTest {

    private static final StandIn FOR_THE_HEAD = new StandIn(Role.HEAD, "so-y-te", Capacity.TUQ, "hung.le");
    private static final StandIn FOR_THE_LEAD = new StandIn(Role.APPRAISAL_LEAD, "so-noi-vu", Capacity.KT, "son.vo");

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    private FakeOrganisation organisation;

    @BeforeEach
    void openAProposal() {
        BpmnAwareTests.init(ENGINE.engine());
        organisation = world.beans.getBean(FakeOrganisation.class);
    }

    @Test
    void theHeadSignsAsHead() {
        world.reachAppraisal();

        assertThat(world.current().signature().signedAs()).isEqualTo("GIÁM ĐỐC\nLê Văn Hùng");
        assertThat(history("Ký văn bản đề nghị")).containsExactly("45/TTr-SYT");
    }

    @Test
    void aHeadRightBelowSignsForTheHeadAndTheHistoryNamesBoth() {
        world.reachSignature();
        organisation.standIn("tam.bui", "Trưởng phòng", FOR_THE_HEAD);

        sign("tam.bui");
        organisation.standIn("tam.bui", "Trưởng phòng");

        assertThat(world.current().state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(world.current().signature().signedAs())
                .as("kept as it was")
                .isEqualTo("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nBùi Văn Tâm");
        assertThat(history("Ký văn bản đề nghị"))
                .containsExactly(
                        "45/TTr-SYT; ký thừa ủy quyền Lê Văn Hùng (TUQ. GIÁM ĐỐC / TRƯỞNG PHÒNG / Bùi Văn Tâm)");
    }

    @Test
    void readsTheProposalWhileStandingIn() {
        world.reachSignature();
        var reading = world.beans.getBean(Reading.class);
        assertThatThrownBy(() -> reading.read(world.proposal, "loc.dinh")).isInstanceOf(Refused.class);

        organisation.standIn("loc.dinh", "Chánh Thanh tra", FOR_THE_HEAD);

        assertThat(reading.read(world.proposal, "loc.dinh").unitCode()).isEqualTo("so-y-te");
    }

    @Test
    void whoeverStandsInNoLongerDoesNotSign() {
        world.reachSignature();

        assertThatThrownBy(() -> sign("tam.bui")).hasMessageContaining("dành cho thủ trưởng của Sở Y tế");
    }

    @Test
    void anAppraiserDoesNotApproveForTheLeadWhatTheyAppraised() {
        world.reachAppraisal();
        organisation.standIn("mai.pham", "Phó Giám đốc", FOR_THE_LEAD);
        world.appraise("ACCEPT", "");

        assertThatThrownBy(() -> approve("mai.pham")).hasMessageContaining("không được tự duyệt kết quả của mình");
    }

    @Test
    void approvesForTheLeadWhatSomebodyElseAppraised() {
        world.reachAppraisal();
        world.appraise("ACCEPT", "");
        organisation.standIn("mai.pham", "Chuyên viên");
        organisation.standIn("ha.do", "Phó Giám đốc", FOR_THE_LEAD);

        approve("ha.do");

        assertThat(history("Duyệt kết quả thẩm định")).singleElement().satisfies(detail -> assertThat(detail)
                .contains("; ký thay Võ Hồng Sơn (KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Đỗ Văn Hà)"));
    }

    private void sign(String person) {
        world.complete(
                "UserTask_SignProposal",
                person,
                Map.of(
                        "action",
                        "SIGN",
                        "documentNumber",
                        "45/TTr-SYT",
                        "documentDate",
                        "2024-03-14",
                        "parts",
                        List.of(Map.of("present", true), Map.of("present", true)),
                        "confirmed",
                        true));
    }

    private void approve(String person) {
        world.complete("UserTask_ApproveAppraisal", person, Map.of("action", "APPROVE"));
    }

    private List<String> history(String what) {
        return world.beans.getBean(ProposalHistory.class).of(world.proposal).stream()
                .filter(event -> event.what().equals(what))
                .map(ProposalHistory.Event::detail)
                .toList();
    }
}
