package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database notes of each task. */
class TaskSubjectsTest {

    private final DataSource dataSource = ProcessTestEngine.database();
    private final JdbcClient db = JdbcClient.create(dataSource);

    @AutoClose
    private final ProcessTestEngine process = ProcessTestEngine.on(dataSource);

    @BeforeEach
    void deploy() {
        var model = Bpmn.createExecutableProcess("xet-khen-thuong")
                .name("Xét khen thưởng")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("UserTask_Appraise")
                .name("Thẩm định hồ sơ")
                .camundaInputParameter("unitName", "${part}")
                .endEvent()
                .done();
        process.engine()
                .getRepositoryService()
                .createDeployment()
                .tenantId(ProcessTestEngine.TENANT)
                .addModelInstance("xet-khen-thuong.bpmn", model)
                .deploy();
    }

    @Test
    void notesThePartOfTheCaseRatherThanTheCase() {
        start("Phòng Nghiệp vụ Y");

        assertThat(noted())
                .containsEntry("unit", "Phòng Nghiệp vụ Y")
                .containsEntry("movement", "Thi đua 2023")
                .containsEntry("words", "tham dinh ho so xet khen thuong phong nghiep vu y thi dua 2023");
    }

    @Test
    void forgetsATaskWithIt() {
        start("Sở Y tế");
        process.complete(process.task("UserTask_Appraise"), "an.le", Map.of());

        assertThat(db.sql("select count(*) from task_subject").query(Long.class).single())
                .isZero();
    }

    @Test
    void notesTasksFromBeforeOnce() {
        db.sql("drop trigger task_subject on act_ru_task").update();
        db.sql("alter table task_subject drop constraint task_subject_task").update();
        start("Sở Y tế");
        var subjects = new TaskSubjects(db, process.engine());

        subjects.afterPropertiesSet();
        subjects.afterPropertiesSet();

        assertThat(noted()).containsEntry("unit", "Sở Y tế");
    }

    private void start(String part) {
        process.start(
                "xet-khen-thuong",
                "ho-so-1",
                Map.of("unitName", "Sở Nội vụ", "movementName", "Thi đua 2023", "part", part));
    }

    private Map<String, Object> noted() {
        return db.sql("select * from task_subject").query().singleRow();
    }
}
