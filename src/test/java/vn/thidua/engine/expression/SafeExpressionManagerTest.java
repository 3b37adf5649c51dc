package vn.thidua.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.engine.ModelBean;
import vn.thidua.engine.ProcessTestEngine;

/** Evaluates expressions where models do: in a running case. */
class SafeExpressionManagerTest {

    private static ProcessTestEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = ProcessTestEngine.on(ProcessTestEngine.database())
                .bean("question", new Question())
                .bean("secret", new Secret())
                .bean("listener", (ExecutionListener) execution -> {});
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    @AfterEach
    void forget() {
        engine.deleteInstances();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${question.isYes(execution)}",
                "${question.answers.size() == 1}",
                "${execution.processBusinessKey == 'case-1'}",
                "${execution.getVariable('name') == 'Lan'}",
                "${name.startsWith('L')}",
                "${dateTime().plusDays(3).toDate() > now()}"
            })
    void reachesModelBeansVariablesAndPlainValues(String expression) {
        assertThat(evaluate(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${secret.value == 'x'}",
                "${name.getClass().forName('java.lang.Runtime') != null}",
                "${name.class != null}",
                "${execution.getProcessEngineServices() != null}",
                "${execution.processEngineServices != null}",
                "${execution.processEngine != null}",
                "${execution.setVariable('a', 1) == null}",
                "${question.getClass() != null}",
                "${listener.notify(execution) == null}",
                "${applicationContext != null}"
            })
    void reachesNothingElse(String expression) {
        assertThatThrownBy(() -> evaluate(expression)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void letsNoVariableAnswerInABeansPlace() {
        assertThat(evaluate("${question.isYes(execution)}", Map.of("question", "no")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser()}",
                "${ currentUserGroups() }",
                "${now()}",
                "${dateTime().plusDays(3)}",
                "#{dateTime().minusWeeks(1).toDate()}",
                "lan.nguyen"
            })
    void letsAFilterAskWhoAndWhen(String expression) {
        assertThat(QueryExpressions.allowed(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${question.isYes(null)}",
                "${currentUser().getClass()}",
                "${now()}${''.class}",
                "${dateTime().plusDays(now().getYear())}",
                "${'a'}"
            })
    void letsAFilterAskNothingElse(String expression) {
        assertThat(QueryExpressions.allowed(expression)).isFalse();
    }

    private static boolean evaluate(String expression) {
        return evaluate(expression, Map.of());
    }

    /** Whether a gateway with that condition takes the "yes" branch. */
    private static boolean evaluate(String expression, Map<String, Object> variables) {
        var bpmn = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                  <bpmn:process id="ask" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="gateway"/>
                    <bpmn:exclusiveGateway id="gateway" default="f3"/>
                    <bpmn:sequenceFlow id="f2" sourceRef="gateway" targetRef="yes"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression"><![CDATA[%s]]></bpmn:conditionExpression></bpmn:sequenceFlow>
                    <bpmn:sequenceFlow id="f3" sourceRef="gateway" targetRef="no"/>
                    <bpmn:userTask id="yes"/><bpmn:userTask id="no"/>
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(expression);
        engine.engine()
                .getRepositoryService()
                .createDeployment()
                .addString("ask.bpmn", bpmn)
                .deploy();
        var all = new HashMap<String, Object>(variables);
        all.put("name", "Lan");
        engine.start("ask", "case-1", all);
        return engine.task("yes") != null;
    }

    @ModelBean
    public static final class Question {

        public boolean isYes(DelegateExecution execution) {
            return true;
        }

        public List<String> getAnswers() {
            return List.of("yes");
        }
    }

    public static final class Secret {

        public String getValue() {
            return "x";
        }
    }
}
