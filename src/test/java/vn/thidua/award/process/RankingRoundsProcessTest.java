package vn.thidua.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardFixture.LEAD;
import static vn.thidua.award.AwardFixture.TODAY;
import static vn.thidua.award.AwardFixture.rule;
import static vn.thidua.award.process.AwardWorld.ENGINE;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.award.SelectionPlan;
import vn.thidua.calendar.DeadlineRule.Kind;
import vn.thidua.classification.PublishedRanking;
import vn.thidua.classification.RankingFollower;
import vn.thidua.classification.RankingFollower.Follow;

/** A published ranking opens the round of the movement that waits for it, as in Kiên Giang. */
class RankingRoundsProcessTest {

    private AwardWorld world;

    @BeforeEach
    void aMovementWaits() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new AwardWorld();
        SelectionPlan.giveTo(world.award.plans);
        world.award.plans.setSubmission(rule(Kind.DAYS_AFTER, 15, "công bố kết quả xếp hạng"));
        world.award.checked.passing.add("so-y-te");
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void opensTheSelectionWithFifteenDaysFromThePublication() {
        var opened = publish("ninh-thuan", 2023, LocalDate.of(2024, 1, 2));

        assertThat(opened).singleElement().satisfies(follow -> {
            assertThat(follow.sentence()).endsWith("nhận hồ sơ đến hết ngày 17/01/2024.");
            assertThat(follow.processId()).isEqualTo("award-round");
            var round = ENGINE.start(
                    follow.processId(),
                    follow.opened().businessKey(),
                    follow.opened().variables());
            ENGINE.executeJobs();
            BpmnAwareTests.assertThat(round).isWaitingAt("UserTask_SelectCollectives");
        });
        assertThat(world.shown("UserTask_SelectCollectives", LEAD)).containsEntry("deadline", "17/01/2024");
        assertThat(world.award.notices.subjects)
                .containsExactly("appraisal-lead.so-noi-vu: Đợt xét mở theo kết quả xếp hạng đã công bố");
    }

    @Test
    void opensNothingTwiceNorWhatAPersonOpened() {
        publish("ninh-thuan", 2023, TODAY);

        assertThat(publish("ninh-thuan", 2023, TODAY)).singleElement().satisfies(follow -> {
            assertThat(follow.opened()).isNull();
            assertThat(follow.sentence()).endsWith("đã được mở trước đó.");
        });
        assertThat(world.award.register.all()).hasSize(1);
    }

    @Test
    void opensNothingForOtherYearsOtherProvincesAndMovementsThatDoNotWait() {
        assertThat(publish("ninh-thuan", 2022, TODAY)).isEmpty();
        assertThat(publish("kien-giang", 2023, TODAY)).isEmpty();
        world.award.plans.setConduct(null);
        assertThat(publish("ninh-thuan", 2023, TODAY)).isEmpty();
    }

    @Test
    void saysWhyItCouldNotOpen() {
        assertThat(publish("ninh-thuan", 2023, LocalDate.of(2023, 12, 1)))
                .singleElement()
                .satisfies(follow -> {
                    assertThat(follow.opened()).isNull();
                    assertThat(follow.sentence())
                            .contains("Chưa tự mở được đợt xét", "Hạn nhận hồ sơ là hết ngày 18/12/2023", "đã qua");
                });
        assertThat(world.award.register.all()).isEmpty();
    }

    private List<Follow> publish(String province, int year, LocalDate day) {
        return world.award
                .bean(RankingFollower.class)
                .follow(new PublishedRanking(province, year, "Văn bản số 12/TB-SNV", day, LEAD));
    }
}
