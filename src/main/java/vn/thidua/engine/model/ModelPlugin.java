package vn.thidua.engine.model;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.thidua.engine.DecisionContract;
import vn.thidua.engine.command.Interceptors;
import vn.thidua.engine.expression.ModelBeans;

/** Refuses models that break the rules, whoever deploys them and by whatever door. */
public final class ModelPlugin extends AbstractProcessEnginePlugin {

    private final ModelBeans beans;
    private final Supplier<List<DecisionContract>> contracts;

    /** @param contracts asked at every deployment, since what it gives may need the engine to exist first */
    public ModelPlugin(ModelBeans beans, Supplier<List<DecisionContract>> contracts) {
        this.beans = beans;
        this.contracts = contracts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        Interceptors.append(configuration, () -> new DeploymentCheck(beans, contracts));
    }
}
