package vn.thidua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.programme.ProgrammeWorld.LEAD;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.programme.Assignment.Stage;

/** Who finds which tasks of a year, and how each stands. */
class ProgrammeSightTest {

    private static final DataSource DATABASE = ProcessTestEngine.database();
    private static final ProcessTestEngine ENGINE = ProcessTestEngine.on(DATABASE);
    private static final String HEALTH_OFFICER = "thuy.pham";
    private static final String JUSTICE_OFFICER = "ngoc.do";

    private ProgrammeWorld world;
    private ProgrammeSight sight;

    @BeforeAll
    static void deploy() throws IOException {
        ENGINE.deploy(ProgrammeModels.all());
    }

    @BeforeEach
    void issueAPlan() {
        ProgrammeWorld.forget(DATABASE);
        world = new ProgrammeWorld(DATABASE, ENGINE.transactions(), ENGINE.engine());
        world.all().forEach(ENGINE::bean);
        sight = world.bean(ProgrammeSight.class);
        world.issue("I.2b", "II.1", "II.2", "III.1", "III.6");
    }

    @AfterEach
    void forgetTheInstances() {
        ENGINE.deleteInstances();
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,       ,           2023-12-23, NOT_YET_DUE",
        "OPEN,       ,           2023-12-24, NEARLY_DUE",
        "OPEN,       ,           2023-12-31, NEARLY_DUE",
        "OPEN,       ,           2024-01-01, OVERDUE",
        "RETURNED,   2023-12-20, 2024-01-01, OVERDUE",
        "HANDED_IN,  2023-12-31, 2024-01-01, HANDED_IN",
        "ACCEPTED,   2023-12-31, 2024-02-01, ON_TIME",
        "ACCEPTED,   2024-01-01, 2024-02-01, LATE",
    })
    void tellsHowATaskStands(Stage stage, LocalDate handedInOn, LocalDate today, TaskStatus status) {
        put("II.1", stage, handedInOn);
        world.moveTo(today);

        assertThat(sight.row(world.assignment("II.1", "so-tu-phap")).status()).isEqualTo(status);
    }

    @Test
    void neverCallsAContinuousTaskLate() {
        world.moveTo(LocalDate.of(2024, 5, 1));
        assertThat(sight.row(world.assignment("I.2b", "so-noi-vu")).status()).isEqualTo(TaskStatus.CONTINUOUS);

        put("I.2b", Stage.ACCEPTED, LocalDate.of(2024, 5, 1), "so-noi-vu");
        assertThat(sight.row(world.assignment("I.2b", "so-noi-vu")).status()).isEqualTo(TaskStatus.ON_TIME);
    }

    @Test
    void findsByUnitSectionAndStatusPageByPage() {
        put("II.1", Stage.ACCEPTED, LocalDate.of(2023, 5, 1));

        assertThat(sight.count(search(null, false, null, null), LEAD)).isEqualTo(30);
        assertThat(sight.count(search("so-tu-phap", false, null, null), LEAD)).isEqualTo(3);
        assertThat(sight.count(search(null, false, "II", null), LEAD)).isEqualTo(2);
        assertThat(sight.count(search(null, false, "II", TaskStatus.ON_TIME), LEAD))
                .isEqualTo(1);
        assertThat(sight.rows(search(null, false, null, null), 0, 4, LEAD))
                .extracting(row -> row.assignment().task())
                .containsExactly("I.2b", "II.1", "II.2", "III.1");
        assertThat(sight.rows(search(null, false, null, null), 29, 4, LEAD))
                .extracting(row -> row.assignment().task())
                .containsExactly("III.6");
        assertThat(sight.counts(search(null, false, "I", TaskStatus.LATE), LEAD).stream()
                        .mapToInt(TaskCount::number)
                        .sum())
                .as("the picture is of the whole year")
                .isEqualTo(30);
    }

    @Test
    void showsUnitsTheirOwnTasksAlone() {
        assertThat(sight.onlyUnit(HEALTH_OFFICER)).contains("so-y-te");
        assertThat(sight.onlyUnit("huyen.le")).isEmpty();
        assertThat(sight.count(search("so-tu-phap", false, null, null), HEALTH_OFFICER))
                .as("asking for another unit gives one's own")
                .isEqualTo(1);
        assertThat(sight.rows(search(null, true, null, null), 0, 50, HEALTH_OFFICER))
                .extracting(row -> row.assignment().task())
                .containsExactly("I.2b", "II.1", "II.2", "III.6");
        var own = world.assignment("III.1", "so-y-te").id();
        assertThat(sight.assignment(own, HEALTH_OFFICER).unit()).isEqualTo("so-y-te");
        assertThatThrownBy(() -> sight.assignment(own, JUSTICE_OFFICER)).hasMessageContaining("Không có nhiệm vụ này");
        assertThatThrownBy(() -> sight.assignment(UUID.randomUUID(), LEAD)).hasMessageContaining("Không có nhiệm vụ");
    }

    @Test
    void tellsOtherProvincesNothing() {
        assertThat(sight.all("y.ho")).isEmpty();
        assertThatThrownBy(() -> sight.count(search(null, false, null, null), "y.ho"))
                .hasMessageContaining("Không có kế hoạch cải cách hành chính");
        assertThatThrownBy(() ->
                        sight.assignment(world.assignment("II.1", "so-tu-phap").id(), "y.ho"))
                .hasMessageContaining("Không có nhiệm vụ này");
    }

    @Test
    void takesAnswersFromHelpingUnitsAlone() {
        var coordinating = world.bean(Coordinating.class);
        var id = world.assignment("II.1", "so-tu-phap").id();
        var others = world.assignment("III.1", "so-tu-phap").id();

        coordinating.answer(id, "so-y-te", "Đã góp ý", null, HEALTH_OFFICER);

        assertThat(world.bean(TaskReading.class).actsOf(id)).singleElement().satisfies(act -> assertThat(act.text())
                .isEqualTo("Đã góp ý"));
        assertThat(world.notices.told()).contains("HEAD so-tu-phap: Phối hợp nhiệm vụ II.1");
        assertThatThrownBy(() -> coordinating.answer(others, "so-y-te", "x", null, HEALTH_OFFICER))
                .hasMessageContaining("không được giao phối hợp");
        assertThatThrownBy(() -> coordinating.answer(id, "so-y-te", " ", null, HEALTH_OFFICER))
                .hasMessageContaining("Hãy ghi kết quả phối hợp");
        assertThatThrownBy(() -> coordinating.answer(id, "so-y-te", "x", null, JUSTICE_OFFICER))
                .hasMessageContaining("của Sở Y tế");
    }

    private static TaskSearch search(String unit, boolean helping, String section, TaskStatus status) {
        return new TaskSearch(ShippedProgramme.CODE, 2023, unit, helping, section, status);
    }

    private void put(String task, Stage stage, LocalDate handedInOn) {
        put(task, stage, handedInOn, "so-tu-phap");
    }

    private void put(String task, Stage stage, LocalDate handedInOn, String unit) {
        JdbcClient.create(DATABASE)
                .sql("update reform_assignment set stage = ?, handed_in_on = ? where task = ? and unit_code = ?")
                .params(stage.name(), handedInOn, task, unit)
                .update();
    }
}
