package vn.thidua.engine.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.engine.ProcessTestEngine.TENANT;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.engine.ProcessTestEngine;

/** Whose cases are, and which models they follow. */
class TenantPluginTest {

    private static final String OTHER = "kien-giang";

    private static ProcessTestEngine engine;

    @BeforeAll
    static void start() {
        engine = ProcessTestEngine.on(ProcessTestEngine.database());
        engine.bean("startAnotherDelegate", (JavaDelegate) execution -> execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByKey("called", "another"));
        deploy(null, calling(null), called("Chung"));
    }

    @AfterEach
    void forget() {
        engine.deleteInstances();
        engine.engine()
                .getRepositoryService()
                .createDeploymentQuery()
                .tenantIdIn(TENANT, OTHER)
                .list()
                .forEach(deployment ->
                        engine.engine().getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void aCaseBelongsToTheTenantOfWhoeverStartsIt() {
        assertThat(startAs(OTHER).getTenantId()).isEqualTo(OTHER);
    }

    @Test
    void whatACaseCallsOrStartsBelongsToItsTenantAlsoWhenNobodyIsLoggedIn() {
        startAs(OTHER);
        engine.executeJobs();

        assertThat(engine.engine()
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .list())
                .hasSize(3)
                .extracting(HistoricProcessInstance::getTenantId)
                .containsOnly(OTHER);
    }

    @Test
    void nobodyStartsACaseOfNobody() {
        assertThatThrownBy(() -> engine.engine().getRuntimeService().startProcessInstanceByKey("calling"))
                .hasMessageContaining("with a tenant starts calling");
    }

    @Test
    void aSharedProcessCallsTheOwnProcessOfItsTenant() {
        deploy(TENANT, called("Riêng"));

        startAs(TENANT);
        startAs(OTHER);
        engine.executeJobs();

        assertThat(steps(TENANT)).containsOnly("Riêng");
        assertThat(steps(OTHER)).containsOnly("Chung");
    }

    @Test
    void anOwnProcessCallsTheSharedOneWhereTheTenantHasNone() {
        deploy(TENANT, calling(null));

        startAs(TENANT);
        engine.executeJobs();

        assertThat(steps(TENANT)).containsOnly("Chung");
    }

    @Test
    void noModelReachesAnotherTenantByNamingIt() {
        deploy(OTHER, called("Của tỉnh khác"));
        deploy(TENANT, calling(OTHER));

        startAs(TENANT);
        engine.executeJobs();

        assertThat(steps(TENANT)).containsOnly("Chung");
    }

    @Test
    void aSharedProcessDecidesByTheOwnTableOfItsTenant() {
        var deciding = Bpmn.createExecutableProcess("deciding")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .businessRuleTask()
                .camundaDecisionRef("rate")
                .endEvent()
                .done();
        deploy(null, deciding);
        decision(null, "1");
        decision(TENANT, "2");

        as(TENANT, "deciding");
        as(OTHER, "deciding");

        assertThat(rates(TENANT)).containsExactly("2");
        assertThat(rates(OTHER)).containsExactly("1");
    }

    @Test
    void aDecisionOutsideOfEveryCaseIsShownToNobody() {
        decision(null, "1");

        engine.engine().getDecisionService().evaluateDecisionTableByKey("rate", Map.of());

        assertThat(engine.engine()
                        .getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .tenantIdIn(CaseTenant.NOBODY)
                        .count())
                .isEqualTo(1);
    }

    private static ProcessInstance startAs(String tenant) {
        return as(tenant, "calling");
    }

    private static ProcessInstance as(String tenant, String process) {
        return authenticated(
                tenant, () -> engine.engine().getRuntimeService().startProcessInstanceByKey(process, "case"));
    }

    private static <T> T authenticated(String tenant, Supplier<T> work) {
        engine.engine().getIdentityService().setAuthentication("lan.nguyen", null, List.of(tenant));
        try {
            return work.get();
        } finally {
            engine.engine().getIdentityService().clearAuthentication();
        }
    }

    private static List<String> steps(String tenant) {
        return engine
                .engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityType("noneEndEvent")
                .activityId("EndEvent_Called")
                .tenantIdIn(tenant)
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityName)
                .toList();
    }

    private static List<String> rates(String tenant) {
        return engine
                .engine()
                .getHistoryService()
                .createHistoricDecisionInstanceQuery()
                .tenantIdIn(tenant)
                .includeOutputs()
                .list()
                .stream()
                .map(HistoricDecisionInstance::getOutputs)
                .map(outputs -> String.valueOf(outputs.get(0).getValue()))
                .toList();
    }

    /** Calls a process, and starts another by itself in a job. */
    private static BpmnModelInstance calling(@Nullable String tenant) {
        var call = Bpmn.createExecutableProcess("calling")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .callActivity()
                .calledElement("called");
        return (tenant == null ? call : call.camundaCalledElementTenantId(tenant))
                .serviceTask()
                .camundaAsyncBefore()
                .camundaDelegateExpression("#{startAnotherDelegate}")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance called(String end) {
        return Bpmn.createExecutableProcess("called")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .endEvent("EndEvent_Called")
                .name(end)
                .done();
    }

    private static void deploy(@Nullable String tenant, BpmnModelInstance... models) {
        var deployment =
                engine.engine().getRepositoryService().createDeployment().tenantId(tenant);
        for (var model : models) {
            deployment.addModelInstance(model.hashCode() + ".bpmn", model);
        }
        deployment.deploy();
    }

    private static void decision(@Nullable String tenant, String rate) {
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                  <decision id="rate" name="rate" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                            camunda:historyTimeToLive="1">
                    <decisionTable id="t"><output id="o" name="rate" typeRef="string"/>
                      <rule id="r"><outputEntry id="e"><text>"%s"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(rate);
        engine.engine()
                .getRepositoryService()
                .createDeployment()
                .tenantId(tenant)
                .addString("rate.dmn", table)
                .deploy();
    }
}
