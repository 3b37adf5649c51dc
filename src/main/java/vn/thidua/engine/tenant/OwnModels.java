package vn.thidua.engine.tenant;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.jspecify.annotations.Nullable;

/**
 * The newest model of a key: the tenant's own where it has one, else the one shared by all. The engine's own managers
 * refuse to choose as soon as one tenant deploys a model of its own.
 */
final class OwnModels {

    private OwnModels() {}

    static List<SessionFactory> factories() {
        return List.of(
                new Factory(ProcessDefinitionManager.class, Processes::new),
                new Factory(DecisionDefinitionManager.class, Decisions::new),
                new Factory(CamundaFormDefinitionManager.class, Forms::new));
    }

    /** @param find the newest model by key and tenant, shared when the tenant is null */
    static <T> @Nullable T ownOrShared(
            String key, @Nullable String tenant, BiFunction<String, @Nullable String, @Nullable T> find) {
        var own = tenant == null ? null : find.apply(key, tenant);
        return own == null ? find.apply(key, null) : own;
    }

    private static @Nullable String tenant() {
        return CaseTenant.current().orElse(null);
    }

    private static final class Processes extends ProcessDefinitionManager {

        @Override
        public @Nullable ProcessDefinitionEntity findLatestProcessDefinitionByKey(String key) {
            return ownOrShared(key, tenant(), this::findLatestProcessDefinitionByKeyAndTenantId);
        }
    }

    private static final class Decisions extends DecisionDefinitionManager {

        @Override
        public @Nullable DecisionDefinitionEntity findLatestDecisionDefinitionByKey(String key) {
            return ownOrShared(key, tenant(), this::findLatestDecisionDefinitionByKeyAndTenantId);
        }
    }

    private static final class Forms extends CamundaFormDefinitionManager {

        @Override
        public @Nullable CamundaFormDefinitionEntity findLatestDefinitionByKey(String key) {
            return ownOrShared(key, tenant(), this::findLatestDefinitionByKeyAndTenantId);
        }
    }

    private record Factory(Class<? extends Session> type, Supplier<? extends Session> manager)
            implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return type;
        }

        @Override
        public Session openSession() {
            return manager.get();
        }
    }
}
