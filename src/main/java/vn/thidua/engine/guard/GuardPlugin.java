package vn.thidua.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.thidua.engine.command.Interceptors;

/** Guards the application's engine. */
public final class GuardPlugin extends AbstractProcessEnginePlugin {

    private final int passwordRounds;

    /** @param passwordRounds rounds of the hash that passwords are kept with; changing it makes known passwords wrong */
    public GuardPlugin(int passwordRounds) {
        this.passwordRounds = passwordRounds;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var list = CommandList.load();
        Interceptors.append(configuration, () -> new CommandGuard(list));
        Interceptors.append(configuration, FilterGuard::new);
        configuration.setResourceAuthorizationProvider(new PreciseGrants());
        configuration.setPasswordEncryptor(new SlowHash(passwordRounds));
        configuration.setCustomPasswordChecker(List.of());
    }
}
