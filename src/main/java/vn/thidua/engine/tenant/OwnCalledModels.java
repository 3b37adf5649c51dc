package vn.thidua.engine.tenant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import vn.thidua.engine.command.CommandFields;

/**
 * Lets a case call the processes and decisions of its own tenant where there are some, else the shared ones; whatever
 * tenant a model names itself, so that no model reaches another tenant's.
 */
final class OwnCalledModels extends AbstractBpmnParseListener {

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof CallableElementActivityBehavior call) {
            var called = call.getCallableElement();
            called.setTenantIdProvider(new OwnTenant(called, OwnCalledModels::hasProcess));
        }
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof DmnBusinessRuleTaskActivityBehavior decide) {
            CommandFields.find(decide, "callableElement", BaseCallableElement.class)
                    .ifPresent(
                            called -> called.setTenantIdProvider(new OwnTenant(called, OwnCalledModels::hasDecision)));
        }
    }

    private static boolean hasProcess(String tenant, String key) {
        var processes = Context.getCommandContext().getProcessDefinitionManager();
        return processes.findLatestProcessDefinitionByKeyAndTenantId(key, tenant) != null;
    }

    private static boolean hasDecision(String tenant, String key) {
        var decisions = Context.getCommandContext().getDecisionDefinitionManager();
        return decisions.findLatestDecisionDefinitionByKeyAndTenantId(key, tenant) != null;
    }

    /** Whether the tenant has a model of that key. */
    private interface Has {
        boolean model(String tenant, String key);
    }

    private record OwnTenant(BaseCallableElement called, Has has) implements ParameterValueProvider {

        @Override
        public @Nullable Object getValue(VariableScope scope) {
            var tenant = scope instanceof DelegateExecution calling ? calling.getTenantId() : null;
            return tenant != null && has.model(tenant, called.getDefinitionKey(scope)) ? tenant : null;
        }

        @Override
        public boolean isDynamic() {
            return false;
        }
    }
}
