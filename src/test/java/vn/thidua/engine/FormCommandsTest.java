package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.thidua.engine.LeaveProcess.yes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.refusal.Refused;

class FormCommandsTest {

    private static final String HEAD = "ha.tran";

    private static final DataSource DATABASE = ProcessTestEngine.database();

    private static ProcessTestEngine engine;
    private static LeaveProcess process;

    @BeforeAll
    static void startEngine() {
        engine = ProcessTestEngine.on(DATABASE);
        process = new LeaveProcess(DATABASE);
        process.registerIn(engine);
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    @AfterEach
    void forget() {
        engine.engine().getIdentityService().clearAuthentication();
        engine.deleteInstances();
        process.forget();
    }

    @Test
    void handsASubmittedFormToItsBeanAndNothingToTheProcess() {
        var task = openTask();
        engine.complete(task, HEAD, yes());
        assertThat(process.decideLeaveForm.decisions()).containsExactly("ha.tran YES");
        assertThat(engine.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .list())
                .extracting("name")
                .containsExactly("unitName");
        engine.executeJobs();
        assertThat(process.tellAskerDelegate.told).containsExactly("leave-of-lan.nguyen");
    }

    @Test
    void checksCompletionLikeSubmission() {
        var task = claimedTask();
        var refused = refusal(() -> service().complete(task.getId(), Map.of("answer", "YES", "approved", true)));
        assertThat(refused.code()).isEqualTo("unknown-field");
        service().complete(task.getId(), yes());
        assertThat(process.decideLeaveForm.decisions()).hasSize(1);
    }

    @Test
    void asksWhoeverGuardsTasksBeforeTheForm() {
        var task = claimedTask();
        engine.bean("guard", (TaskGuard) asked -> {
            throw new Refused("guarded", asked.personId() + " may not complete " + asked.businessKey());
        });
        try {
            var refused = refusal(() -> engine.complete(task, HEAD, yes()));
            assertThat(refused).hasMessage("ha.tran may not complete leave-of-lan.nguyen");
            assertThat(process.decideLeaveForm.decisions()).isEmpty();
        } finally {
            engine.bean("guard", (TaskGuard) asked -> {});
        }
    }

    @Test
    void changesNothingWhenTheBusinessSaysNo() {
        var task = claimedTask();
        var form = new HashMap<>(yes());
        form.put("code", "NO-1");
        assertThat(refusal(() -> engine.complete(task, HEAD, form)).code()).isEqualTo("not-now");
        assertThat(process.decideLeaveForm.decisions()).isEmpty();
        assertThat(engine.task("UserTask_DecideLeave").getId()).isEqualTo(task.getId());
    }

    @Test
    void completesAndWritesInOneTransaction() {
        var task = claimedTask();
        new TransactionTemplate(engine.transactions()).executeWithoutResult(transaction -> {
            engine.complete(task, HEAD, yes());
            transaction.setRollbackOnly();
        });
        assertThat(process.decideLeaveForm.decisions()).isEmpty();
        assertThat(engine.task("UserTask_DecideLeave")).isNotNull();
    }

    @Test
    void refusesWhoeverIsNotTheAssignee() {
        var task = claimedTask();
        assertThat(refusal(() -> engine.complete(task, "lan.nguyen", yes())).code())
                .isEqualTo("task-of-another-forbidden");
    }

    @Test
    void refusesATaskNobodyClaimed() {
        var task = openTask();
        assertThat(refusal(() -> service().complete(task.getId(), yes())).code())
                .isEqualTo("task-not-claimed");
    }

    @Test
    void refusesATaskThatIsGone() {
        var task = claimedTask();
        engine.complete(task, HEAD, yes());
        assertThat(refusal(() -> engine.complete(task, HEAD, yes())).code()).isEqualTo("task-not-found");
    }

    @Test
    void refusesTypesNoFieldHas() {
        var task = claimedTask();
        for (var value : List.of(
                Variables.serializedObjectValue("[]")
                        .serializationDataFormat("application/json")
                        .objectTypeName("java.util.ArrayList")
                        .create(),
                Variables.fileValue("a.txt").file(new byte[] {1}).create(),
                Variables.byteArrayValue(new byte[] {1}),
                Variables.doubleValue(Double.NaN),
                SpinValues.jsonValue("[1] [2]").create(),
                SpinValues.jsonValue("{\"a\":1,\"a\":2}").create(),
                SpinValues.jsonValue("[".repeat(50) + "]".repeat(50)).create())) {
            assertThat(refusal(() -> engine.complete(task, HEAD, Map.of("reason", value)))
                            .code())
                    .isEqualTo("wrong-kind");
        }
    }

    @Test
    void takesRowsAsJson() {
        var task = claimedTask();
        var form = new HashMap<>(yes());
        form.put("trips", SpinValues.jsonValue("[{\"place\":\"Huế\"}]").create());
        engine.complete(task, HEAD, form);
        assertThat(process.decideLeaveForm.decisions()).hasSize(1);
    }

    @Test
    void showsWhatTheBeanShowsAndNoVariable() {
        var shown = engine.show(openTask(), HEAD);
        assertThat(shown).containsOnlyKeys("who", "limit", "deputyOptions", "talks");
        assertThat(shown.<Object>getValue("limit", Object.class)).isEqualTo(9L);
        assertThat(shown.getValueTyped("deputyOptions").getType().getName()).isEqualTo("json");
    }

    @Test
    void keepsTheValuesOfAFormWithoutABeanAsVariables() {
        openTask();
        engine.fireTimer("BoundaryEvent_Waited");
        engine.complete(engine.task("UserTask_Remind"), HEAD, Map.of("how", "gọi điện", "times", 2));
        assertThat(engine.engine()
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .list())
                .extracting("name", "value")
                .contains(tuple("how", "gọi điện"), tuple("times", 2L));
    }

    @Test
    void letsTheStartFormAloneDecideTheBusinessKey() {
        var definition = engine.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .singleResult();
        engine.engine().getIdentityService().setAuthentication("lan.nguyen", null, List.of(ProcessTestEngine.TENANT));
        var instance = engine.engine()
                .getFormService()
                .submitStartForm(definition.getId(), "case-of-another", Map.of("why", "Ốm"));
        assertThat(instance.getBusinessKey()).isEqualTo("leave-of-lan.nguyen");
        assertThat(refusal(() -> engine.startAs("lan.nguyen", "leave", Map.of("why", "Ốm", "unitName", "Sở Tài chính")))
                        .code())
                .isEqualTo("unknown-field");
    }

    private Task openTask() {
        engine.startAs("lan.nguyen", "leave", Map.of("why", "Ốm", "kind", "YEARLY"));
        return engine.task("UserTask_DecideLeave");
    }

    private Task claimedTask() {
        var task = openTask();
        service().claim(task.getId(), HEAD);
        return task;
    }

    private TaskService service() {
        return engine.engine().getTaskService();
    }

    private static Refused refusal(Runnable action) {
        return catchThrowableOfType(Refused.class, action::run);
    }
}
