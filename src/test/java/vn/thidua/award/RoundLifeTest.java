package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.OFFICER;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCandidate;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.AwardFixture.approve;
import static vn.thidua.award.AwardFixture.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.award.RankedCandidate.Place;
import vn.thidua.award.RoundCandidates.Unfinished;
import vn.thidua.award.RoundTerm.Asked;
import vn.thidua.award.Rounds.LedgerColumn;
import vn.thidua.award.Rounds.Outcome;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.NomineeKind;
import vn.thidua.refusal.Refused;

class RoundLifeTest {

    private static final OfficialDocument DECISION = new OfficialDocument("123/QĐ-UBND", TODAY);

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());

    @Test
    void opensARoundWithTheQuotaOfThePlan() {
        var id = award.anOpenRound(9);

        assertThat(award.rounds.open()).extracting(Rounds.Round::id).containsExactly(id);
        assertThat(award.register.ledger(id))
                .containsExactly(
                        new QuotaEntry(NomineeKind.COLLECTIVE, 9, 0, 0, 0, 9, null),
                        new QuotaEntry(NomineeKind.INDIVIDUAL, 0, 0, 0, 0, 0, null));
    }

    @Test
    void refusesASecondRoundForTheSameAwardWhileOneIsUnderWay() {
        award.aSubmittedRound(9, aCollective("A", 90));

        assertRefused("round-under-way", () -> award.anOpenRound(9));
    }

    @Test
    void givesALaterRoundOnlyWhatEarlierOnesLeftOfTheQuota() {
        var first = award.aSubmittedRound(9, aCollective("A", 90));
        award.decision.decide(first, List.of(approve("A")), "", DECIDER);
        award.decision.issue(first, DECISION, CLERK);
        award.results.publish(first);

        assertThat(award.register.ledger(award.anOpenRound(9)).get(0).maximum()).isEqualTo(8);
    }

    @Test
    void refusesADeadlineThatHasPassedOrLiesWithinTheMovement() {
        assertRefused("deadline-past", () -> open(TODAY.minusDays(1)));
        award.plans.setLastDay(TODAY.plusDays(3));
        assertRefused("deadline-before-movement-ends", () -> open(TODAY.plusDays(2)));
        open(TODAY.plusDays(3));
    }

    @Test
    void takesADeadlineOfToday() {
        open(TODAY);
    }

    @Test
    void refusesToOpenForAnybodyButTheRankingDesk() {
        var choice = award.choice();

        assertThat(award.opening.choices(OFFICER)).isEmpty();
        assertRefused(
                "award-not-open-to-you",
                () -> award.opening.open(choice, Asked.on(TODAY.plusDays(1)), TieRule.PREFER_WOMEN, OFFICER));
    }

    @Test
    void tellsTheOfficersOfEveryUnitInScope() {
        award.opening.announce(award.anOpenRound(9));

        assertThat(award.notices.subjects)
                .containsExactlyInAnyOrder(
                        "officer.so-noi-vu: Mở đợt xét khen thưởng, nhận hồ sơ đến hết ngày 15/01/2024",
                        "officer.so-y-te: Mở đợt xét khen thưởng, nhận hồ sơ đến hết ngày 15/01/2024",
                        "officer.so-tu-phap: Mở đợt xét khen thưởng, nhận hồ sơ đến hết ngày 15/01/2024");
    }

    @Test
    void countsProposedAndAppraisedAndTakesBack() {
        var id = award.anOpenRound(9);
        award.rounds.count(id, LedgerColumn.PROPOSED, Map.of(NomineeKind.COLLECTIVE, 2, NomineeKind.INDIVIDUAL, 3));
        award.rounds.count(id, LedgerColumn.PROPOSED, Map.of(NomineeKind.COLLECTIVE, -1));
        award.rounds.count(id, LedgerColumn.APPRAISED, Map.of(NomineeKind.INDIVIDUAL, 1));

        assertThat(award.register.ledger(id))
                .containsExactly(
                        new QuotaEntry(NomineeKind.COLLECTIVE, 9, 1, 0, 0, 9, null),
                        new QuotaEntry(NomineeKind.INDIVIDUAL, 0, 3, 1, 0, 0, null));
    }

    @Test
    void aClosedRoundTakesNothingMoreButGivesBack() {
        var id = award.anOpenRound(9);
        award.rounds.count(id, LedgerColumn.PROPOSED, Map.of(NomineeKind.COLLECTIVE, 1));
        award.closing.close(id, false, LEAD);

        assertRefused(
                "round-closed", () -> award.rounds.count(id, LedgerColumn.PROPOSED, Map.of(NomineeKind.COLLECTIVE, 1)));
        award.rounds.count(id, LedgerColumn.PROPOSED, Map.of(NomineeKind.COLLECTIVE, -1));
    }

    @Test
    void leavesOutWhatIsUnfinishedOnlyWhenTold() {
        var id = award.anOpenRound(9);
        award.candidates.unfinished.add(new Unfinished("case-B", "Sở Tư pháp - Đang thẩm định"));
        award.candidates.standing.add(aCollective("A", 90));
        award.candidates.standing.add(aCollective("B", 95));

        award.closing.close(id, true, LEAD);
        award.ranking.rank(id);

        assertThat(award.closing.leftOut(id)).containsExactly("case-B");
        assertThat(award.register.lines(id)).extracting(RoundLine::nomineeId).containsExactly("A");
    }

    @Test
    void refusesToCloseTwice() {
        var id = award.anOpenRound(9);
        award.closing.close(id, false, LEAD);

        assertRefused("round-changed", () -> award.closing.close(id, false, LEAD));
    }

    @Test
    void ranksCollectivesAndIndividualsApartAndDropsWhoWithdrew() {
        var id = award.aSubmittedRound(1, aCollective("A", 90), aCollective("B", 80), anIndividual("C"));
        assertThat(award.register.lines(id))
                .extracting(line ->
                        line.nomineeId() + line.ranked().rank() + line.ranked().place())
                .containsExactly("A1" + Place.INSIDE, "B2" + Place.OUTSIDE, "C1" + Place.OUTSIDE);

        award.decision.giveBack(id, "Rà soát lại", DECIDER);
        award.candidates.standing.remove(0);
        award.ranking.rank(id);

        assertThat(award.register.lines(id)).extracting(RoundLine::nomineeId).containsExactly("B", "C");
        assertThat(award.results.ranked(id)).containsExactly("case-B", "case-C");
        assertThat(award.register.get(id).returnReason()).isEqualTo("Rà soát lại");
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "0/TTr-SNV", "45/QĐ-UBND", "45/TTr-", "45/ttr-snv", "45 /TTr-SNV"})
    void refusesAMalformedSubmissionNumber(String number) {
        var id = award.anOpenRound(9);
        award.closing.close(id, false, LEAD);

        assertRefused(
                "submission-number-malformed",
                () -> award.ranking.submit(id, new OfficialDocument(number, TODAY), LEAD));
    }

    @Test
    void takesANumberBelowTenWithTheZeroItIsWrittenWith() {
        var id = award.anOpenRound(9);
        award.closing.close(id, false, LEAD);

        award.ranking.submit(id, new OfficialDocument("07/TTr-SNV", TODAY), LEAD);

        assertThat(award.register.get(id).submission()).isEqualTo(new OfficialDocument("07/TTr-SNV", TODAY));
    }

    @Test
    void needsAReasonAgainstTheRanking() {
        var id = award.aSubmittedRound(1, aCollective("A", 90), aCollective("B", 80));

        assertRefused(
                "reason-missing",
                () -> award.decision.decide(id, List.of(refuse("A", " "), refuse("B", "")), "", DECIDER));
        assertRefused(
                "reason-missing",
                () -> award.decision.decide(id, List.of(refuse("A", "Lý do"), approve("B")), "", DECIDER));
    }

    @Test
    void needsAnAnswerToEveryLine() {
        var id = award.aSubmittedRound(1, aCollective("A", 90), aCollective("B", 80));

        assertRefused("lines-unanswered", () -> award.decision.decide(id, List.of(approve("A")), "", DECIDER));
        assertRefused(
                "lines-unanswered", () -> award.decision.decide(id, List.of(approve("A"), approve("A")), "", DECIDER));
    }

    @Test
    void refusesToApproveWhoWithdrewMeanwhile() {
        var id = award.aSubmittedRound(1, aCollective("A", 90));
        award.candidates.standing.clear();

        assertRefused("nominee-withdrawn", () -> award.decision.decide(id, List.of(approve("A")), "", DECIDER));
    }

    @Test
    void tellsTheOutcomeOnlyOnceTheRoundIsDecided() {
        var id = award.aSubmittedRound(1, aCollective("A", 90), aCollective("B", 80));
        award.decision.decide(id, List.of(approve("A"), refuse("B", "")), "", DECIDER);
        award.decision.issue(id, DECISION, CLERK);
        award.settlement.settle(id, new MoneyChoice(null, null, ""), LEAD);
        assertThat(award.outcomeOf(id, "A")).isEmpty();

        award.results.publish(id);

        assertThat(award.outcomeOf(id, "A"))
                .contains(new Outcome(true, "", "123/QĐ-UBND", TODAY, new BigDecimal("5400000")));
        assertThat(award.outcomeOf(id, "B"))
                .contains(new Outcome(
                        false,
                        "Hạng 2, ngoài chỉ tiêu tối đa 1 tập thể (000, dòng 97): 80 điểm, 5/5 phiếu.",
                        "123/QĐ-UBND",
                        TODAY,
                        null));
        assertThat(award.outcomeOf(id, "nobody")).isEmpty();
    }

    @Test
    void endsWithoutADecisionWhenNobodyIsApproved() {
        var id = award.aSubmittedRound(1, aCollective("A", 90));
        award.decision.decide(id, List.of(refuse("A", "Đang xác minh đơn thư")), "", DECIDER);

        assertThat(award.rounds.round(id).state()).isEqualTo(Rounds.Round.State.DECIDED);
        assertThat(award.outcomeOf(id, "A")).contains(new Outcome(false, "Đang xác minh đơn thư", "", TODAY, null));
    }

    @Test
    void refusesADecisionOutsideItsDaysOrWithATakenNumber() {
        var id = award.aSubmittedRound(9, aCollective("A", 90));
        award.decision.decide(id, List.of(approve("A")), "", DECIDER);

        assertRefused("decision-before-approval", () -> issue(id, "123/QĐ-UBND", TODAY.minusDays(1)));
        assertRefused("decision-in-future", () -> issue(id, "123/QĐ-UBND", TODAY.plusDays(1)));
        assertRefused("decision-number-malformed", () -> issue(id, "QĐ-UBND", TODAY));
        issue(id, "123/QĐ-UBND", TODAY);
        award.results.publish(id);

        award.candidates.standing.clear();
        var next = award.aSubmittedRound(9, aCollective("B", 90));
        award.decision.decide(next, List.of(approve("B")), "", DECIDER);
        assertRefused("decision-number-taken", () -> issue(next, "123/QĐ-UBND", TODAY));
    }

    @Test
    void publishesOnce() {
        var id = award.aSubmittedRound(1, aCollective("A", 90), aCollective("B", 80));
        award.decision.decide(id, List.of(approve("A"), refuse("B", "")), "", DECIDER);
        award.decision.issue(id, DECISION, CLERK);
        award.settlement.settle(id, new MoneyChoice(null, null, ""), LEAD);

        award.results.publish(id);
        award.results.publish(id);

        assertThat(award.notices.subjects)
                .containsExactly(
                        "appraisal-lead.so-noi-vu: Đã ban hành quyết định khen thưởng",
                        "manager.so-noi-vu: Đã ban hành quyết định khen thưởng",
                        "manager.ninh-thuan: Đã ban hành quyết định khen thưởng");
        assertThat(award.notices.texts.get(0))
                .contains("Quyết định số 123/QĐ-UBND ngày 05/01/2024: 1 tập thể")
                .contains("tổng tiền thưởng 5.400.000 đồng");
    }

    @Test
    void refusesWhoDoesNotSitAtTheDesk() {
        var open = award.anOpenRound(1);
        assertRefused("stage-forbidden", () -> award.closing.close(open, false, DECIDER));
        award.closing.close(open, false, LEAD);
        assertRefused("stage-forbidden", () -> award.ranking.submit(open, DECISION, CLERK));
        assertRefused("stage-forbidden", () -> award.decision.decide(open, List.of(), "", LEAD));
        assertRefused("stage-forbidden", () -> award.decision.giveBack(open, "Lý do", LEAD));
        assertRefused("stage-forbidden", () -> award.decision.issue(open, DECISION, DECIDER));
    }

    private RoundId open(LocalDate deadline) {
        return award.opening.open(award.choice(), Asked.on(deadline), TieRule.DECIDER_CHOOSES, LEAD);
    }

    private void issue(RoundId id, String number, LocalDate date) {
        award.decision.issue(id, new OfficialDocument(number, date), CLERK);
    }

    private static RoundCandidates.Candidate anIndividual(String name) {
        return aCandidate(name, NomineeKind.INDIVIDUAL, "so-y-te", 85);
    }

    private static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
