package vn.thidua.engine.expression;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Restricts the expressions of any engine it is plugged into. */
public final class ExpressionPlugin extends AbstractProcessEnginePlugin {

    private final ModelBeans beans;

    public ExpressionPlugin(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new SafeExpressionManager(beans));
        // An empty map, because without one the engine offers every Spring bean to scripts.
        configuration.setBeans(Map.of());
    }
}
