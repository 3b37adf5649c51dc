package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.nomination.process.NominationWorld.ENGINE;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.HeldCandidates;
import vn.thidua.award.HeldCandidates.HeldCandidate;
import vn.thidua.award.RoundCandidates;
import vn.thidua.award.Rounds.LedgerColumn;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.FakeRounds;
import vn.thidua.nomination.Hold.Kind;
import vn.thidua.nomination.Holds;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.ProposalState;

/** An accepted nominee is held for what the public says, and stands no more when it is true. */
class HeldCandidateTest {

    private static final String REASON = "Đã xác minh";
    private static final String DOCUMENT = "3/BC-SNV ngày 10/03/2024";

    @AutoClose
    private final NominationWorld world = new NominationWorld();

    private HeldCandidates held;
    private String collective;
    private String individual;

    @BeforeEach
    void acceptTwoNominees() {
        held = world.beans.getBean(HeldCandidates.class);
        world.reachAppraisal();
        world.appraise("ACCEPT", "");
        world.approve();
        collective = world.nominee(NomineeKind.COLLECTIVE).id().toString();
        individual = world.nominee(NomineeKind.INDIVIDUAL).id().toString();
    }

    @Test
    void isToldApartFromWhatElseANomineeWasHeldFor() {
        world.beans
                .getBean(Holds.class)
                .open(world.nominee(NomineeKind.COLLECTIVE).id(), Kind.CONSULTATION, "thanh-tra", "Đang thanh tra");
        hold();

        assertThat(held.of(List.of(collective, individual)))
                .extracting(HeldCandidate::label, HeldCandidate::text, HeldCandidate::decided)
                .containsExactly(tuple("Sở Y tế", "Ý kiến", false));
    }

    @Test
    void standsOnWhenTheMatterDoesNotStandAgainstIt() {
        hold();
        held.decide(only().id(), false, REASON, DOCUMENT, "son.vo");

        assertThat(only().decision()).isEqualTo("Không vướng, tiếp tục xét: Đã xác minh (3/BC-SNV ngày 10/03/2024)");
        assertThat(standing()).containsExactlyInAnyOrder(collective, individual);
    }

    @Test
    void standsNoMoreWhenTheMatterIsTrue() {
        hold();
        held.decide(only().id(), true, REASON, DOCUMENT, "son.vo");

        assertThat(standing()).containsExactly(individual);
        assertThat(world.nominee(NomineeKind.COLLECTIVE).state()).isEqualTo(Nominee.State.REJECTED);
        assertThat(world.nominee(NomineeKind.COLLECTIVE).reason()).isEqualTo("Ý kiến công khai: Đã xác minh");
        assertThat(world.rounds.counted(LedgerColumn.APPRAISED, NomineeKind.COLLECTIVE))
                .isZero();
    }

    @Test
    void endsAProposalFromWhichNobodyIsLeftWhenItIsTold() {
        hold();
        held.hold(individual, "8", "Ý kiến");
        held.of(List.of(collective, individual))
                .forEach(hold -> held.decide(hold.id(), true, REASON, DOCUMENT, "son.vo"));
        assertThat(standing()).isEmpty();

        ENGINE.engine()
                .getRuntimeService()
                .createMessageCorrelation("award.roundDecided")
                .processInstanceBusinessKey(world.proposal.toString())
                .correlateAll();
        ENGINE.executeJobs();

        assertThat(world.current().state()).isEqualTo(ProposalState.DECIDED);
        assertThat(ENGINE.show(ENGINE.task("UserTask_AcknowledgeResult"), "lan.nguyen")
                        .values()
                        .toString())
                .contains("Ý kiến công khai: Đã xác minh");
    }

    @Test
    void asksForReasonAndDocument() {
        hold();

        assertThatThrownBy(() -> held.decide(only().id(), true, " ", DOCUMENT, "son.vo"))
                .hasMessageContaining("chưa nêu lý do");
        assertThatThrownBy(() -> held.decide(only().id(), true, REASON, "", "son.vo"))
                .hasMessageContaining("số và ngày văn bản");
        assertThat(standing()).hasSize(2);
    }

    private void hold() {
        held.hold(collective, "7", "Ý kiến");
    }

    private HeldCandidate only() {
        return held.of(List.of(collective)).get(0);
    }

    private List<String> standing() {
        return world.beans.getBean(RoundCandidates.class).candidates(FakeRounds.ROUND).stream()
                .map(RoundCandidates.Candidate::nomineeId)
                .toList();
    }
}
