package vn.thidua.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.engine.ProcessTestEngine;
import vn.thidua.notification.Errand;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.NoticePlace;
import vn.thidua.notification.NoticePlaces;
import vn.thidua.notification.OpenWork;

/** What the engine says of open tasks, asked in its tables. */
class EngineOpenWorkTest {

    private static final DataSource DATABASE = ProcessTestEngine.database();
    private static final ProcessTestEngine ENGINE = ProcessTestEngine.on(DATABASE);
    private static final JdbcClient DB = JdbcClient.create(DATABASE);
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

    private final OpenWork work = new EngineOpenWork(DB);
    private final NoticePlaces places = new EngineNoticePlaces(DB);

    /** Two officers write a letter; its head gives it back, however often. */
    @BeforeAll
    static void twoOfficersAndAHead() {
        var model = Bpmn.createExecutableProcess("letter")
                .name("Công văn")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("write")
                .name("Soạn công văn")
                .camundaCandidateGroups("officer.so-y-te")
                .userTask("sign")
                .name("Xem công văn")
                .camundaAssignee("head")
                .connectTo("write")
                .done();
        ENGINE.engine()
                .getRepositoryService()
                .createDeployment()
                .addModelInstance("letter.bpmn", model)
                .deploy();
        var identities = ENGINE.engine().getIdentityService();
        identities.saveGroup(identities.newGroup("officer.so-y-te"));
        for (var person : List.of("lan.nguyen", "an.tran")) {
            identities.saveUser(identities.newUser(person));
            identities.createMembership(person, "officer.so-y-te");
        }
    }

    @BeforeEach
    void aLetter() {
        ENGINE.start("letter", "case-1", Map.of("unitName", "Sở Y tế"));
    }

    @AfterEach
    void forget() {
        ENGINE.deleteInstances();
        DB.sql("truncate notice, told_task cascade").update();
    }

    @Test
    void tellsEverybodyWhoMayTakeItOnce() {
        assertThat(created())
                .containsExactlyInAnyOrder(
                        new Errand(
                                "an.tran",
                                write().getId(),
                                "Soạn công văn",
                                "Công văn – Sở Y tế",
                                "case-1",
                                null,
                                false),
                        new Errand(
                                "lan.nguyen",
                                write().getId(),
                                "Soạn công văn",
                                "Công văn – Sở Y tế",
                                "case-1",
                                null,
                                false));
        assertThat(created()).isEmpty();
    }

    @Test
    void tellsNobodyWhileItIsTakenAndTheGroupWhenItIsGivenBack() {
        claim("lan.nguyen");
        assertThat(created()).isEmpty();

        ENGINE.engine().getTaskService().setAssignee(write().getId(), null);
        assertThat(created()).hasSize(2);
    }

    @Test
    void tellsWhomTheModelNamesAndWhoDidItBefore() {
        ENGINE.complete(write(), "lan.nguyen", Map.of());
        assertThat(created()).extracting(Errand::personId).containsExactly("head");
        giveBack();

        assertThat(created())
                .extracting(Errand::personId, Errand::again)
                .containsExactlyInAnyOrder(tuple("lan.nguyen", true), tuple("an.tran", false));
    }

    @Test
    void looksOnlyAtTheTimeAskedFor() {
        assertThat(work.created(LATER, LATER.plusSeconds(60))).isEmpty();
        assertThat(work.created(Instant.EPOCH, Instant.now().minus(Duration.ofMinutes(1))))
                .isEmpty();
        assertThat(created()).hasSize(2);
    }

    @Test
    void whomTheModelToldIsNotToldAgain() {
        notice("lan.nguyen", "case-1", "NEW_WORK", null);
        notice("an.tran", "case-1", "RESULT", null);

        assertThat(created()).extracting(Errand::personId).containsExactly("an.tran");
    }

    @Test
    void tellsWhoeverHasItThatItIsDue() {
        claim("an.tran");
        due("2031-03-05T17:00:00Z");
        assertThat(dueBefore("2031-03-05T16:00:00Z")).isEmpty();

        assertThat(dueBefore("2031-03-06T00:00:00Z"))
                .extracting(Errand::personId, Errand::due)
                .containsExactly(tuple("an.tran", LocalDate.of(2031, 3, 6)));
        assertThat(dueBefore("2031-03-06T00:00:00Z")).isEmpty();
    }

    @Test
    void forgetsTasksThatAreDone() {
        created();
        ENGINE.deleteInstances();

        work.forgetDone();

        assertThat(DB.sql("select count(*) from told_task").query(Integer.class).single())
                .isZero();
    }

    @Test
    void leadsToTheTaskWhileItsRecipientMayWorkOnItThenToTheDossier() {
        var task = write().getId();
        var own = notice("lan.nguyen", "case-1", "NEW_WORK", task);
        var colleagues = notice("an.tran", "case-1", "RETURNED", null);
        var strangers = notice("mai.le", "case-1", "OTHER", null);
        var noCase = notice("lan.nguyen", "directive.so-y-te", "OTHER", null);
        var list = notice("lan.nguyen", NoticePlace.TASKS, "NEW_WORK", null);
        var open = new NoticePlace("/camunda/app/tasklist/default/#/?task=" + task, true);
        var dossier = new NoticePlace("/thi-dua/dossier.html?case=case-1", false);

        assertThat(places.of(List.of(own, colleagues, strangers, noCase, list)))
                .containsOnly(
                        Map.entry(own, open),
                        Map.entry(colleagues, open),
                        Map.entry(strangers, dossier),
                        Map.entry(list, new NoticePlace(NoticePlace.TASKS, true)));

        claim("lan.nguyen");
        assertThat(places.of(List.of(own, colleagues)))
                .containsOnly(Map.entry(own, open), Map.entry(colleagues, dossier));
    }

    @Test
    void aDoneTaskLeadsToTheDossier() {
        var notice = notice("lan.nguyen", "case-1", "NEW_WORK", write().getId());

        ENGINE.complete(write(), "lan.nguyen", Map.of());

        assertThat(places.of(List.of(notice)).get(notice).waiting()).isFalse();
    }

    private List<Errand> created() {
        return work.created(Instant.EPOCH, LATER);
    }

    private List<Errand> dueBefore(String moment) {
        return work.due(NoticeKind.DUE_SOON, Instant.now(), Instant.parse(moment));
    }

    private static Task write() {
        return ENGINE.task("write");
    }

    private static void claim(String person) {
        ENGINE.engine().getTaskService().claim(write().getId(), person);
    }

    private static void giveBack() {
        ENGINE.engine().getTaskService().complete(ENGINE.task("sign").getId());
    }

    private static void due(String moment) {
        var task = write();
        task.setDueDate(Date.from(Instant.parse(moment)));
        ENGINE.engine().getTaskService().saveTask(task);
    }

    private static long notice(String person, String caseKey, String kind, String task) {
        return DB.sql("""
                        insert into notice (recipient_id, case_key, subject, text, kind, task_id)
                        values (?, ?, 'Việc', '', ?, ?) returning id
                        """).params(person, caseKey, kind, task).query(Long.class).single();
    }
}
