package vn.thidua.engine.tenant;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/**
 * Whose a new case is: that of the case it comes from, else that of the person who starts it. There is no case of
 * nobody, because the engine shows what has no tenant to everybody.
 */
final class CaseTenant implements TenantIdProvider {

    /** The tenant of what belongs to no case; nobody is a member, so nobody is shown it. */
    static final String NOBODY = "-";

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext started) {
        return Optional.<BaseDelegateExecution>ofNullable(started.getSuperExecution())
                .flatMap(CaseTenant::of)
                .or(CaseTenant::current)
                .orElseThrow(() -> new IllegalStateException("Neither a case nor a person with a tenant starts "
                        + started.getProcessDefinition().getKey()));
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decided) {
        return Optional.<BaseDelegateExecution>ofNullable(decided.getExecution())
                .flatMap(CaseTenant::of)
                .or(CaseTenant::current)
                .orElse(NOBODY);
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext started) {
        throw new UnsupportedOperationException("CMMN is not used");
    }

    /** The tenant of the case that is being worked on, or of whoever is logged in; nobody has several. */
    static Optional<String> current() {
        return Optional.ofNullable(Context.getCoreExecutionContext())
                .flatMap(context -> of(context.getExecution()))
                .or(CaseTenant::ofPerson);
    }

    private static Optional<String> of(@Nullable BaseDelegateExecution execution) {
        return execution instanceof DelegateExecution running
                ? Optional.ofNullable(running.getTenantId())
                : Optional.empty();
    }

    private static Optional<String> ofPerson() {
        return Optional.ofNullable(Context.getCommandContext().getAuthentication())
                .map(Authentication::getTenantIds)
                .filter(tenants -> tenants.size() == 1)
                .map(tenants -> tenants.get(0));
    }
}
