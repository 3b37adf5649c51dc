package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.AwardFixture.quota;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.database.TestDatabase;
import vn.thidua.movement.NomineeKind;
import vn.thidua.movement.Quota;
import vn.thidua.refusal.Refused;

/** Numbers that bind, numbers that are to be reached, and no number at all. */
class RoundQuotasTest {

    private static final String WHY_FEWER = "Chỉ một tập thể có sáng kiến được công nhận";

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());

    @Test
    void anExactNumberIsNeverPassed() {
        var id = anExactRound(1);

        assertRefused("quota-exhausted", () -> decide(id, WHY_FEWER, true, true));
    }

    @Test
    void fewerThanAnExactNumberNeedAReasonWhichIsKept() {
        var id = anExactRound(2);

        assertThatThrownBy(() -> decide(id, " ", true, false))
                .isInstanceOf(Refused.class)
                .hasMessage("Văn bản ấn định 2 tập thể (000, dòng 97) nhưng bạn chỉ duyệt 1; hãy duyệt đủ hoặc nêu lý"
                        + " do khen thưởng ít hơn.");
        decide(id, WHY_FEWER, true, false);

        assertThat(award.register.ledger(id).get(0).fewerReason()).isEqualTo(WHY_FEWER);
    }

    @Test
    void anExactNumberReachedNeedsNoReasonAndKeepsNone() {
        var id = anExactRound(1);

        decide(id, WHY_FEWER, true, false);

        assertThat(award.register.ledger(id).get(0).fewerReason()).isNull();
    }

    @Test
    void anExactNumberAsksForNoMoreThanThereAre() {
        var id = anExactRound(4);

        decide(id, "", true, true);

        assertThat(award.register.ledger(id).get(0).approved()).isEqualTo(2);
    }

    @Test
    void fewerThanAMaximumNeedNoReason() {
        var id = award.aSubmittedRound(2, aCollective("A", 90), aCollective("B", 80));

        decide(id, "", true, false);

        assertThat(award.register.ledger(id).get(0).fewerReason()).isNull();
    }

    @Test
    void withoutANumberThereIsNoBound() {
        award.plans.setQuotas(List.of());
        var id = award.aSubmittedRound(aCollective("A", 90), aCollective("B", 0));

        assertThat(award.register.lines(id))
                .extracting(line -> line.ranked().place())
                .containsOnly(Place.INSIDE);
        assertThat(award.register.quotas(id))
                .extracting(RoundQuota::words)
                .containsExactly("không giới hạn số tập thể", "không giới hạn số cá nhân");
        decide(id, "", true, true);
        assertThat(award.register.ledger(id).get(0))
                .isEqualTo(new QuotaEntry(NomineeKind.COLLECTIVE, null, 0, 0, 2, null, null));
    }

    /** A with more points than B, under an exact number of collectives. */
    private RoundId anExactRound(int number) {
        award.plans.setQuotas(List.of(quota(NomineeKind.COLLECTIVE, Quota.Rule.EXACT, number)));
        return award.aSubmittedRound(aCollective("A", 90), aCollective("B", 80));
    }

    private void decide(RoundId id, String fewerReason, boolean approveA, boolean approveB) {
        var answers = List.of(answer("A", approveA), answer("B", approveB));
        award.decision.decide(id, answers, fewerReason, DECIDER);
    }

    private static RoundLine.Answer answer(String nominee, boolean approved) {
        return new RoundLine.Answer(nominee, approved, "Lý do");
    }

    private static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
