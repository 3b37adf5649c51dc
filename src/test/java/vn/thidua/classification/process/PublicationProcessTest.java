package vn.thidua.classification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.classification.ClassificationFixture.LEAD;
import static vn.thidua.classification.ClassificationFixture.TODAY;
import static vn.thidua.classification.process.ClassificationWorld.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.classification.ClassificationPublishing;
import vn.thidua.classification.ClassificationRanking;
import vn.thidua.classification.RankingFollower.Follow;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.StartedCase;

/** The ranking is reviewed, given back, scored again, published; figures and rounds come from it. */
class PublicationProcessTest {

    private static final String HEAD = "head.so-noi-vu";

    private ClassificationWorld world;

    @BeforeAll
    static void somethingWaits() {
        var waiting = Bpmn.createExecutableProcess("waiting-round")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("UserTask_Waiting")
                .endEvent()
                .done();
        ENGINE.engine()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance("waiting-round.bpmn", waiting)
                .deploy();
    }

    @BeforeEach
    void openTheWorld() {
        BpmnAwareTests.init(ENGINE.engine());
        world = new ClassificationWorld();
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @Test
    void ranksTiesTogetherAndGroupsByTheBounds() {
        world.ranked();

        assertThat(List.of(ClassificationWorld.UNITS))
                .extracting(unit -> "%s %s %d %s"
                        .formatted(
                                unit,
                                world.part(unit).place().total(),
                                world.part(unit).place().rank(),
                                world.part(unit).place().grade()))
                .containsExactly("huyen-a 85 2 Tốt", "huyen-b 49 4 Yếu", "so-noi-vu 95 1 Xuất sắc", "so-y-te 85 2 Tốt");
    }

    @Test
    void publishesAndFeedsTheFiguresTheCriteriaRead() {
        var instance = world.ranked();
        world.submit(LEAD);

        world.publish(HEAD, "12/TB-SNV", TODAY);

        BpmnAwareTests.assertThat(instance).isEnded().hasPassed("EndEvent_RankingPublished");
        assertThat(world.figures("so-y-te"))
                .containsExactly(
                        "reformIndexGroup=Tốt, Văn bản số 12/TB-SNV",
                        "reformRank=2, Văn bản số 12/TB-SNV",
                        "reformRating=Tốt, Văn bản số 12/TB-SNV",
                        "reformScore=85, Văn bản số 12/TB-SNV");
        assertThat(world.origin("so-y-te")).isEqualTo("/thi-dua/classification.html?unit=so-y-te&year=2023");
        assertThat(world.classification.notices.told())
                .contains("OFFICER huyen-a: Công bố kết quả phân loại cải cách hành chính năm 2023");
        assertThat(world.of(instance).followedBy())
                .isEqualTo("Không có phong trào nào chờ kết quả xếp hạng này để mở đợt xét.");
    }

    @Test
    void feedsWhatIsReadOfCommunesWhenADistrictPublishes() {
        var instance = world.open("officer.huyen-a", "huyen-a/[COMMUNE]", 2023);
        world.selfScore("xa-a1", 40, 20, 35);
        world.selfScore("xa-a2", 40, 10, 10);
        world.score("officer.huyen-a", "xa-a1", "", 40, 20, 35);
        world.score("officer.huyen-a", "xa-a2", "", 40, 10, 10);
        world.agree("xa-a1");
        world.agree("xa-a2");
        world.submit("head.huyen-a");

        world.publish("head.huyen-a", "87/QĐ-UBND", TODAY);

        assertThat(world.figures("xa-a1"))
                .containsExactly(
                        "communeReformDecision=Văn bản số 87/QĐ-UBND ngày 01/11/2023, Văn bản số 87/QĐ-UBND",
                        "communeReformRating=Xuất sắc, Văn bản số 87/QĐ-UBND",
                        "reformRank=1, Văn bản số 87/QĐ-UBND",
                        "reformRating=Xuất sắc, Văn bản số 87/QĐ-UBND",
                        "reformScore=95, Văn bản số 87/QĐ-UBND");
        assertThat(world.classification.waiting.heard)
                .as("rounds wait for the province's ranking")
                .isEmpty();
        BpmnAwareTests.assertThat(instance).isEnded();
    }

    @Test
    void startsWhatWaitsOnceHoweverOftenTheJobRuns() {
        world.classification.waiting.begins.add(new Follow(
                "Đã mở đợt xét.", "waiting-round", new StartedCase("round-1", Map.of("unitName", "Sở Nội vụ"))));
        var instance = world.ranked();
        world.submit(LEAD);
        world.publish(HEAD, "12/TB-SNV", TODAY);

        assertThat(world.tasks("UserTask_Waiting")).hasSize(1);
        assertThat(world.classification.waiting.heard).singleElement().satisfies(ranking -> {
            assertThat(ranking.province()).isEqualTo("tinh");
            assertThat(ranking.year()).isEqualTo(2023);
            assertThat(ranking.publishedOn()).isEqualTo(TODAY);
        });
        assertThat(world.of(instance).followedBy()).isEqualTo("Đã mở đợt xét.");
        var again = world.classification
                .bean(ClassificationPublishing.class)
                .follow(world.of(instance).id());
        assertThat(again).isEmpty();
        assertThat(world.classification.waiting.heard).hasSize(1);
    }

    @Test
    void startsNothingWhenTheFirstRunOfTheJobFails() {
        world.classification.waiting.begins.add(
                new Follow("Đã mở đợt xét.", "no-such-process", new StartedCase("round-1", Map.of())));
        var instance = world.ranked();
        world.submit(LEAD);
        assertThatThrownBy(() -> world.publish(HEAD, "12/TB-SNV", TODAY)).isInstanceOf(RuntimeException.class);
        assertThat(world.of(instance).followedBy()).isNull();

        world.classification.waiting.begins.set(
                0, new Follow("Đã mở đợt xét.", "waiting-round", new StartedCase("round-1", Map.of())));
        ENGINE.executeJobs();

        assertThat(world.tasks("UserTask_Waiting")).hasSize(1);
        assertThat(world.of(instance).followedBy()).isEqualTo("Đã mở đợt xét.");
    }

    @Test
    void comesBackToTheLeadWithAReason() {
        world.ranked();
        world.submit(LEAD);
        world.complete(
                "UserTask_PublishClassification",
                "decider",
                Map.of("action", "RETURN", "returnReason", "Rà lại huyện B"));

        assertThat(ENGINE.show(ENGINE.task("UserTask_ReviewClassification"), LEAD))
                .containsEntry("returnReason", "Rà lại huyện B");
        assertThat(world.figures("so-y-te")).isEmpty();
    }

    @Test
    void hasAUnitScoredAgainAndHeardAgain() {
        var instance = world.ranked();
        assertThatThrownBy(() -> rescore("")).hasMessageContaining("phải nêu lý do");

        rescore("Bỏ sót tài liệu");

        assertThat(ENGINE.show(world.ofUnit("huyen-b", "UserTask_ScoreUnit"), "appraiser"))
                .containsEntry("rescoreReason", "Bỏ sót tài liệu");
        world.score("huyen-b", "Có tài liệu bổ sung", 40, 20, 26);
        assertThat(world.tasks("UserTask_ReviewResult")).hasSize(1);
        world.agree("huyen-b");
        BpmnAwareTests.assertThat(instance).isWaitingAt("UserTask_ReviewClassification");
        assertThat(world.part("huyen-b").place().rank()).isEqualTo(2);
        assertThat(world.part("huyen-a").place().rank()).isEqualTo(3);
    }

    @Test
    void refusesImpossibleDocumentsAndPeopleWhoMayNotPublish() {
        var id = world.of(world.ranked()).id();
        var ranking = world.classification.bean(ClassificationRanking.class);
        var publishing = world.classification.bean(ClassificationPublishing.class);
        assertThatThrownBy(() -> ranking.submit(id, HEAD))
                .hasMessageContaining("lãnh đạo thẩm định của Đơn vị so-noi-vu");
        world.submit(LEAD);

        assertThatThrownBy(() -> publishing.publish(id, new OfficialDocument("12/TB-SNV", TODAY), LEAD))
                .hasMessageContaining("thủ trưởng của Đơn vị so-noi-vu");
        assertThatThrownBy(() -> world.publish(HEAD, "12-SNV", TODAY)).hasMessageContaining("phải có dạng");
        assertThatThrownBy(() -> world.publish(HEAD, "12/TB-SNV", TODAY.plusDays(1)))
                .hasMessage("Ngày văn bản 02/11/2023 chưa đến; hãy nhập ngày không sau hôm nay.");
        world.publish(HEAD, "12/TB-SNV", TODAY);
        assertThat(world.figures("so-y-te")).isNotEmpty();
    }

    /** Rows come by rank: Sở Nội vụ, huyện A, Sở Y tế, huyện B. */
    private void rescore(String reason) {
        var none = Map.<String, Object>of("again", false);
        var chosen = reason.isEmpty()
                ? Map.<String, Object>of("again", true)
                : Map.<String, Object>of("again", true, "reason", reason);
        world.complete(
                "UserTask_ReviewClassification",
                LEAD,
                Map.of("action", "RESCORE", "units", List.of(none, none, none, chosen)));
    }
}
