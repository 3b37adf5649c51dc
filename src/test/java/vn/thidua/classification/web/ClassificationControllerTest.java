package vn.thidua.classification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.classification.ClassificationFixture.APPRAISER;
import static vn.thidua.classification.ClassificationFixture.LEAD;
import static vn.thidua.classification.ClassificationFixture.TODAY;
import static vn.thidua.classification.ClassificationFixture.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.classification.Appealing;
import vn.thidua.classification.ClassificationFixture;
import vn.thidua.classification.ClassificationOpening;
import vn.thidua.classification.ClassificationOpening.Asked;
import vn.thidua.classification.ClassificationPublishing;
import vn.thidua.classification.ClassificationRanking;
import vn.thidua.classification.ClassificationRegister;
import vn.thidua.classification.ClassificationReport.Line;
import vn.thidua.classification.CriterionScore.Entry;
import vn.thidua.classification.SelfScoring;
import vn.thidua.classification.UnitPart;
import vn.thidua.classification.UnitScoring;
import vn.thidua.classification.UnitSheet;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;

/** Who sees what, before and after the publication. */
class ClassificationControllerTest {

    private static final List<String> CRITERIA = List.of("1.1", "1.2", "2.1");

    private final ClassificationFixture classification = new ClassificationFixture(TestDatabase.migrated());
    private final ClassificationController controller = classification.bean(ClassificationController.class);
    private final CriteriaSetController sets = classification.bean(CriteriaSetController.class);
    private UUID id;

    /** Huyện A and huyện B scored themselves and were scored; nobody was told yet. */
    @BeforeEach
    void scoreTwoDistricts() {
        classification.keepSet();
        id = classification
                .bean(ClassificationOpening.class)
                .open(new Asked("so-noi-vu/[DISTRICT]", "bo-tieu-chi-nho", 2023, "Công văn số 1", TODAY), LEAD)
                .id();
        selfScore("huyen-a", 40, 20, 30);
        selfScore("huyen-b", 20, 10, 20);
        score("huyen-a", 40, 20, 25);
        score("huyen-b", 20, 10, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAD, APPRAISER, "head.so-noi-vu", "decider", "manager"})
    void showsAllOfItToThoseWhoCarryItOutDecideAndOversee(String person) {
        assertThat(controller.one(() -> person, id).lines())
                .extracting(Line::unit, Line::score)
                .hasSize(2)
                .doesNotContainNull();
        assertThat(controller.all(() -> person)).hasSize(1);
    }

    @Test
    void showsAUnitItsOwnPartAndItsPointsOnceItWasTold() {
        var mine = controller.one(() -> "officer.huyen-a-phong-noi-vu", id).lines();

        assertThat(mine).singleElement().satisfies(line -> {
            assertThat(line.unit()).isEqualTo("huyen-a");
            assertThat(line.self()).isEqualByComparingTo("90");
            assertThat(line.score()).isNull();
        });
        assertThat(sheet("officer.huyen-a", "huyen-a").axes().get(1).score()).isNull();
        classification.bean(Appealing.class).tellResults(id);
        assertThat(sheet("officer.huyen-a", "huyen-a").axes().get(1).score()).isEqualByComparingTo("25");
        assertThat(controller.one(() -> "officer.huyen-a", id).lines().get(0).rank())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.so-y-te", "health-manager", "officer.xa-a1"})
    void showsOthersNothingBeforeThePublication(String person) {
        assertThat(controller.all(() -> person)).isEmpty();
        assertThatThrownBy(() -> controller.one(() -> person, id)).hasMessageContaining("Không có đợt phân loại này");
        assertThatThrownBy(() -> sheet(person, "huyen-a")).hasMessageContaining("Không có đợt phân loại này");
    }

    @Test
    void hidesTheNeighboursSheetFromAUnit() {
        assertThatThrownBy(() -> sheet("officer.huyen-a", "huyen-b"))
                .hasMessageContaining("Không có đợt phân loại này");
    }

    @Test
    void showsEverybodyPointsAndRanksOnceItIsPublishedButNotNotes() {
        publish();

        assertThat(controller.one(() -> "officer.xa-a1", id).lines())
                .extracting(Line::unit, Line::rank, Line::grade)
                .containsExactly(tuple("huyen-a", 1, "Tốt"), tuple("huyen-b", 2, "Trung bình"));
        var seen = sheet("officer.xa-a1", "huyen-a").axes().get(1).criteria().get(0);
        assertThat(seen.score()).isEqualByComparingTo("25");
        assertThat(seen.scoreNote()).isEmpty();
        assertThat(sheet("officer.huyen-a", "huyen-a")
                        .axes()
                        .get(1)
                        .criteria()
                        .get(0)
                        .scoreNote())
                .isEqualTo("Căn cứ");
        assertThat(new String(
                        Objects.requireNonNull(
                                controller.export(() -> "officer.xa-a1", id).getBody()),
                        StandardCharsets.UTF_8))
                .contains("1,huyen-a,Đơn vị huyen-a,90,85,Tốt,Đã chốt điểm");
    }

    @Test
    void countsHowFarTheUnitsAre() {
        var progress = controller.one(() -> LEAD, id).progress();

        assertThat(progress.units()).isEqualTo(2);
        assertThat(progress.selfScored()).isEqualTo(2);
        assertThat(progress.scored()).isEqualTo(2);
        assertThat(progress.settled()).isZero();
    }

    @Test
    void keepsANewVersionOnlyForTheLeadAndOnlyOfWhatChanged() {
        var bounds = text("/classification/small.yaml").replace("from: 90", "from: 95");

        assertThat(sets.importSet(() -> LEAD, bytes(bounds), true).version()).isEqualTo(1);
        assertThat(sets.all(() -> LEAD))
                .extracting(kept -> kept.set().version())
                .containsExactly(1);
        assertThat(sets.importSet(() -> LEAD, bytes(bounds), false).version()).isEqualTo(2);
        assertThat(sets.importSet(() -> LEAD, bytes(bounds), false).version()).isEqualTo(2);
        assertThat(sets.all(() -> "officer.xa-a1"))
                .extracting(kept -> kept.set().groups().get(0).from())
                .containsExactly(new BigDecimal(95));
        assertThatThrownBy(() -> sets.importSet(() -> APPRAISER, bytes(bounds), false))
                .hasMessageContaining("Chỉ lãnh đạo thẩm định");
        assertThat(controller.one(() -> LEAD, id).groups().get(0).from())
                .as("a classification keeps the version it was opened with")
                .isEqualByComparingTo("90");
    }

    @ParameterizedTest
    @CsvSource({"huyen-a, 90", "huyen-b, 50"})
    void addsTheAxesUp(String unit, BigDecimal self) {
        assertThat(sheet(LEAD, unit).axes().stream().map(axis -> axis.self()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(self);
    }

    private void publish() {
        var appealing = classification.bean(Appealing.class);
        appealing.tellResults(id);
        appealing.agree(part("huyen-a").id(), "head.huyen-a");
        appealing.agree(part("huyen-b").id(), "head.huyen-b");
        var ranking = classification.bean(ClassificationRanking.class);
        ranking.rank(id);
        ranking.submit(id, LEAD);
        classification
                .bean(ClassificationPublishing.class)
                .publish(id, new OfficialDocument("12/TB-SNV", TODAY), "decider");
    }

    private UnitSheet sheet(String person, String unit) {
        return controller.sheet(() -> person, part(unit).id());
    }

    private void selfScore(String unit, int... points) {
        var scoring = classification.bean(SelfScoring.class);
        scoring.fill(part(unit).id(), entries(points), "officer." + unit);
        scoring.sign(part(unit).id(), "head." + unit);
    }

    private void score(String unit, int... points) {
        classification.bean(UnitScoring.class).score(part(unit).id(), entries(points), APPRAISER);
    }

    private static List<Entry> entries(int... points) {
        return IntStream.range(0, points.length)
                .mapToObj(i -> new Entry(CRITERIA.get(i), BigDecimal.valueOf(points[i]), "Căn cứ"))
                .toList();
    }

    private UnitPart part(String unit) {
        return classification.bean(ClassificationRegister.class).parts(id).stream()
                .filter(part -> part.unitCode().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
