package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.CLERK;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.aCollective;
import static vn.thidua.award.AwardFixture.approve;
import static vn.thidua.award.AwardFixture.refuse;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.award.Rounds.Outcome;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.refusal.Refused;

/** The Prime Minister decides; his answer to A and B is recorded here. */
class OutsideDecisionTest {

    private static final OfficialDocument PAPER = new OfficialDocument("12/TTr-UBND", TODAY);
    private static final OfficialDocument ANSWER = new OfficialDocument("1503/QĐ-TTg", TODAY);
    private static final List<Answer> ANSWERS = List.of(approve("A"), refuse("B", "Chưa đủ thời gian"));

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());
    private final OutsideDecision outside = award.bean(OutsideDecision.class);
    private RoundId round;

    @BeforeEach
    void submitAListThatIsDecidedOutside() {
        award.plans.setOutside("Thủ tướng Chính phủ");
        award.plans.setQuotas(List.of());
        round = award.aSubmittedRound(aCollective("A", 90), aCollective("B", 80));
    }

    @Test
    void recordsTheAnswerWithItsDocument() {
        outside.forward(round, PAPER, DECIDER);
        assertThat(award.register.get(round).stage()).isEqualTo(RoundStage.FORWARDED);
        outside.record(round, ANSWERS, ANSWER, CLERK);
        award.results.publish(round);

        assertThat(award.outcomeOf(round, "A")).contains(new Outcome(true, "", "1503/QĐ-TTg", TODAY, null));
        assertThat(award.outcomeOf(round, "B"))
                .contains(new Outcome(false, "Chưa đủ thời gian", "1503/QĐ-TTg", TODAY, null));
    }

    @Test
    void nobodyHereDecidesInItsPlace() {
        assertThatThrownBy(() -> award.decision.decide(round, ANSWERS, "", DECIDER))
                .isInstanceOf(Refused.class)
                .hasMessage("Danh sách này do Thủ tướng Chính phủ quyết định; hãy trình và ghi nhận trả lời.");
    }

    @Test
    void recordsNothingBeforeTheListWasSentOrTwice() {
        assertThatThrownBy(() -> outside.record(round, ANSWERS, ANSWER, CLERK))
                .isInstanceOf(NullPointerException.class);
        outside.forward(round, PAPER, DECIDER);
        assertRefused("round-changed", () -> outside.forward(round, PAPER, DECIDER));
        outside.record(round, ANSWERS, ANSWER, CLERK);
        assertRefused("round-changed", () -> outside.record(round, ANSWERS, ANSWER, CLERK));
    }

    @Test
    void isDoneByTheDesksOfTheRoute() {
        assertRefused("stage-forbidden", () -> outside.forward(round, PAPER, CLERK));
        outside.forward(round, PAPER, DECIDER);
        assertRefused("stage-forbidden", () -> outside.record(round, ANSWERS, ANSWER, LEAD));
    }

    @ParameterizedTest
    @CsvSource({
        "12/QĐ-UBND, 2024-01-05, submission-number-malformed",
        "12/TTr-UBND, 2024-01-06, submission-in-future",
        "12/TTr-UBND, 2024-01-04, document-too-early"
    })
    void refusesAPaperThatCannotBe(String number, LocalDate date, String code) {
        assertRefused(code, () -> outside.forward(round, new OfficialDocument(number, date), DECIDER));
    }

    @ParameterizedTest
    @CsvSource({
        "QĐ-TTg, 2024-01-05, answer-number-malformed",
        "0/QĐ-TTg, 2024-01-05, answer-number-malformed",
        "1503/QĐ-TTg, 2024-01-06, answer-in-future",
        "1503/QĐ-TTg, 2024-01-04, document-too-early"
    })
    void refusesAnAnswerThatCannotBe(String number, LocalDate date, String code) {
        outside.forward(round, PAPER, DECIDER);

        assertRefused(code, () -> outside.record(round, ANSWERS, new OfficialDocument(number, date), CLERK));
    }

    @Test
    void asksForEveryLineAndForWhyNot() {
        outside.forward(round, PAPER, DECIDER);

        assertRefused("lines-unanswered", () -> outside.record(round, List.of(approve("A")), ANSWER, CLERK));
        assertRefused(
                "reason-missing", () -> outside.record(round, List.of(approve("A"), refuse("B", "")), ANSWER, CLERK));
    }

    @Test
    void oneDecisionFromOutsideMayAnswerSeveralRounds() {
        outside.forward(round, PAPER, DECIDER);
        outside.record(round, ANSWERS, ANSWER, CLERK);
        award.results.publish(round);
        award.candidates.standing.clear();
        var next = award.aSubmittedRound(aCollective("C", 90));
        outside.forward(next, PAPER, DECIDER);

        outside.record(next, List.of(approve("C")), ANSWER, CLERK);

        assertThat(award.register.get(next).decision()).isEqualTo(ANSWER);
    }

    @Test
    void escalatesSilenceWithoutDeciding() {
        outside.forward(round, PAPER, DECIDER);

        outside.escalate(round);

        assertThat(award.notices.subjects)
                .containsExactly(
                        "appraisal-lead.so-noi-vu: Chưa có trả lời về danh sách đề nghị khen thưởng",
                        "manager.so-noi-vu: Chưa có trả lời về danh sách đề nghị khen thưởng",
                        "manager.ninh-thuan: Chưa có trả lời về danh sách đề nghị khen thưởng");
        assertThat(award.notices.texts.get(0))
                .startsWith("Thủ tướng Chính phủ chưa trả lời Tờ trình số 12/TTr-UBND ngày 05/01/2024");
        assertThat(award.register.get(round).stage()).isEqualTo(RoundStage.FORWARDED);
    }

    private static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
