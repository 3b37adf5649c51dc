package vn.thidua.engine.model;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.thidua.engine.command.Interceptors;
import vn.thidua.engine.expression.ModelBeans;

/** Refuses models that break the rules, whoever deploys them and by whatever door. */
public final class ModelPlugin extends AbstractProcessEnginePlugin {

    private final ModelBeans beans;

    public ModelPlugin(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Interceptors.append(configuration, () -> new DeploymentCheck(beans));
    }
}
