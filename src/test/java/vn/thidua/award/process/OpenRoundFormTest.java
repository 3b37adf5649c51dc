package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.rule;
import static vn.thidua.award.process.AwardWorld.ENGINE;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.DeadlineRule.Kind;
import vn.thidua.refusal.Refused;

/** The form asks what the rule of the chosen plan needs to know, and nothing else. */
class OpenRoundFormTest {

    private AwardWorld world;

    @BeforeEach
    void openTheWorld() {
        world = new AwardWorld();
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void asksForTheEventADeadlineCountsFromAndShowsHowItCounts() {
        world.award.plans.setSubmission(rule(Kind.DAYS_AFTER, 15, "công bố kết quả xếp hạng"));

        assertRefused("required-field", Map.of());
        world.open(Map.of("eventDay", "2024-01-02"));

        assertThat(world.shown("UserTask_CloseRound", LEAD))
                .containsEntry("deadline", "17/01/2024")
                .hasEntrySatisfying("explanation", explanation -> assertThat(explanation.toString())
                        .startsWith("- Căn cứ 000, dòng 97: “Nguyên văn”\n")
                        .contains("ngày này không tính (Bộ luật Dân sự 2015, Điều 147)"));
    }

    @Test
    void asksForTheDayWhereTheDocumentLeavesItToGuidance() {
        assertRefused("required-field", Map.of());
        assertRefused("hidden-field", Map.of("deadline", TODAY.toString(), "eventDay", TODAY.toString()));
        assertRefused("hidden-field", Map.of("deadline", TODAY.toString(), "reentry", true));
    }

    @Test
    void takesNoDayWhereTheRuleNamesOne() {
        world.award.plans.setSubmission(DeadlineRule.through(TODAY));

        assertRefused("hidden-field", Map.of("deadline", TODAY.toString()));
        world.open(Map.of());
    }

    @Test
    void asksUntilWhenAndWhyOldDossiersAreEnteredAgain() {
        world.award.plans.setSubmission(DeadlineRule.through(LocalDate.of(2023, 12, 31)));

        assertRefused("deadline-past", Map.of());
        assertRefused("required-field", Map.of("reentry", true, "reentryDay", TODAY.toString()));
        world.open(Map.of("reentry", true, "reentryDay", TODAY.toString(), "reentryReason", "Nhập dữ liệu cũ"));

        assertThat(world.shown("UserTask_CloseRound", LEAD).get("explanation"))
                .asString()
                .endsWith("nhận đến hết ngày 05/01/2024. Lý do: Nhập dữ liệu cũ");
    }

    private void assertRefused(String code, Map<String, Object> deadline) {
        assertThatThrownBy(() -> world.open(deadline))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
