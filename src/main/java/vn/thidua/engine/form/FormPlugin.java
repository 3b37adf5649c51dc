package vn.thidua.engine.form;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.thidua.engine.command.Interceptors;

/** Makes forms commands in any engine it is plugged into. */
public final class FormPlugin extends AbstractProcessEnginePlugin {

    private final FormBeans beans;

    public FormPlugin(FormBeans beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var forms = new DeployedForms();
        var tasks = new TaskSubmission(beans, forms);
        var starts = new StartSubmission(beans, forms);
        Interceptors.append(configuration, () -> new FormCommands(tasks, starts));
    }
}
