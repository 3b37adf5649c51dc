package vn.thidua.engine.tenant;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import vn.thidua.engine.command.Interceptors;

/** Gives every case of an engine a tenant, and every tenant its own models beside the shared ones. */
public final class TenantPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTenantIdProvider(new CaseTenant());
        Interceptors.append(configuration, StartList::new);
        configuration.setCustomSessionFactories(with(configuration.getCustomSessionFactories(), OwnModels.factories()));
        configuration.setCustomPostBPMNParseListeners(
                with(configuration.getCustomPostBPMNParseListeners(), List.of(new OwnCalledModels())));
    }

    private static <T> List<T> with(@Nullable List<T> present, List<? extends T> more) {
        var all = present == null ? new ArrayList<T>() : new ArrayList<>(present);
        all.addAll(more);
        return all;
    }
}
