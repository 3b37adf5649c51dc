package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.RoundTerm.Asked;
import vn.thidua.award.RoundTerm.Reentry;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.DeadlineRule.Kind;
import vn.thidua.database.TestDatabase;
import vn.thidua.refusal.Refused;

/** Until when a round takes proposals; today is 5 January 2024. */
class RoundTermsTest {

    private static final DeadlineRule FIFTEEN_DAYS = rule(Kind.DAYS_AFTER, 15, "công bố kết quả xếp hạng");
    private static final DeadlineRule BEFORE_FIFTH_OF_JANUARY =
            new DeadlineRule(Kind.YEARLY_BEFORE, null, MonthDay.of(1, 5), 1, 0, null);

    private static final LocalDate MONDAY_AFTER = TODAY.plusDays(17);

    private final AwardFixture award = new AwardFixture(TestDatabase.migrated());

    @Test
    void countsFromTheEventAndKeepsTheExplanation() {
        award.plans.setSubmission(FIFTEEN_DAYS);

        var details = award.register.get(open(2023, Asked.on(TODAY)));

        assertThat(details.round().deadline()).isEqualTo(MONDAY_AFTER);
        assertThat(details.deadlineExplanation())
                .startsWith(
                        "Căn cứ 000, dòng 97: “Nguyên văn”", "Thời hạn là 15 ngày kể từ ngày công bố kết quả xếp hạng.")
                .anyMatch(line -> line.contains("thứ Bảy, ngày 20/01/2024"));
    }

    @Test
    void tellsTheUnitsWhy() {
        award.plans.setSubmission(FIFTEEN_DAYS);

        award.opening.announce(open(2023, Asked.on(TODAY)));

        assertThat(award.notices.texts.get(0)).contains("đến hết ngày 22/01/2024", "thứ Bảy, ngày 20/01/2024");
    }

    @Test
    void waitsForTheEvent() {
        award.plans.setSubmission(FIFTEEN_DAYS);

        assertRefused("event-to-come", 2023, Asked.on(TODAY.plusDays(1)));
    }

    @Test
    void takesTheDayOfTheYearTheRoundIsAbout() {
        award.plans.setSubmission(BEFORE_FIFTH_OF_JANUARY);
        award.plans.setLastYear(2025);

        var round = award.rounds.round(open(2024, Asked.on(null)));

        assertThat(round.deadline()).isEqualTo("2025-01-04");
        assertThat(round.name()).doesNotContain("nhập lại");
    }

    /** 004, dòng 113: the last day for the dossiers of 2023 was yesterday. */
    @Test
    void refusesToOpenAfterTheDeadlineQuotingTheClause() {
        award.plans.setSubmission(BEFORE_FIFTH_OF_JANUARY);

        assertThatThrownBy(() -> open(2023, Asked.on(null)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Hạn nhận hồ sơ là hết ngày 04/01/2024 (000, dòng 97: “Nguyên văn”), đã qua");
    }

    @Test
    void entersDossiersOfAYearThatIsOverAgain() {
        award.plans.setSubmission(DeadlineRule.through(LocalDate.of(2023, 12, 31)));

        var details = award.register.get(open(2023, reentry(TODAY.plusDays(3))));

        assertThat(details.round().deadline()).isEqualTo(TODAY.plusDays(3));
        assertThat(details.round().name()).endsWith("(nhập lại hồ sơ)");
        assertThat(details.deadlineExplanation())
                .last()
                .isEqualTo("Hạn đó đã qua; đợt xét được mở để nhập lại hồ sơ, nhận đến hết ngày 08/01/2024. Lý do:"
                        + " Nhập dữ liệu cũ");
    }

    @Test
    void doesNotEnterAgainWhatIsOfThisYearNorUntilADayThatHasPassed() {
        award.plans.setSubmission(BEFORE_FIFTH_OF_JANUARY);
        assertRefused("reentry-too-early", 2023, reentry(TODAY.plusDays(3)));

        award.plans.setSubmission(DeadlineRule.through(LocalDate.of(2023, 12, 31)));
        assertRefused("reentry-day-past", 2023, reentry(TODAY.minusDays(1)));
    }

    @Test
    void aGuidedDayOfAMovementThatGoesOnLiesAfterTheYear() {
        award.plans.setLastYear(2025);
        award.plans.setLastDay(LocalDate.of(2025, 12, 31));

        open(2023, Asked.on(TODAY));
        assertRefused("deadline-before-movement-ends", 2024, Asked.on(TODAY));
        assertRefused("deadline-before-movement-ends", 2025, Asked.on(LocalDate.of(2025, 12, 30)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GUIDED             | hạn do Sở Nội vụ hướng dẫn
        DAYS_AFTER         | hạn 15 ngày kể từ ngày Sở Nội vụ
        WORKING_DAYS_AFTER | hạn 15 ngày làm việc kể từ ngày Sở Nội vụ
        """)
    void saysWhatTheRuleAsksFor(Kind kind, String hint) {
        award.plans.setSubmission(rule(kind, 15, "Sở Nội vụ"));

        assertThat(hint(2023)).isEqualTo(hint);
    }

    @Test
    void saysTheDayThatIsKnown() {
        award.plans.setSubmission(BEFORE_FIFTH_OF_JANUARY);
        award.plans.setLastYear(2024);

        assertThat(hint(2023)).isEqualTo("hạn đến hết ngày 04/01/2024, đã qua");
        assertThat(hint(2024)).isEqualTo("hạn đến hết ngày 04/01/2025");
    }

    private static Asked reentry(LocalDate day) {
        return new Asked(null, new Reentry(day, "Nhập dữ liệu cũ"));
    }

    private RoundId open(int year, Asked asked) {
        return award.opening.open(choice(year).key(), asked, TieRule.DECIDER_CHOOSES, LEAD);
    }

    private String hint(int year) {
        return award.opening.deadlineHint(choice(year));
    }

    private RoundChoice choice(int year) {
        return award.opening.choices(LEAD).stream()
                .filter(choice -> choice.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(String code, int year, Asked asked) {
        assertThatThrownBy(() -> open(year, asked))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
