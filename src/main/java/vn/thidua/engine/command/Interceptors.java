package vn.thidua.engine.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/** Puts an interceptor where it sees every command with its transaction and context open. */
public final class Interceptors {

    private Interceptors() {}

    /** Adds one interceptor to each of the engine's two chains; an instance belongs to one chain only. */
    public static void append(ProcessEngineConfigurationImpl configuration, Supplier<CommandInterceptor> interceptor) {
        configuration.setCustomPostCommandInterceptorsTxRequired(
                with(configuration.getCustomPostCommandInterceptorsTxRequired(), interceptor.get()));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPostCommandInterceptorsTxRequiresNew(), interceptor.get()));
    }

    private static List<CommandInterceptor> with(
            @Nullable List<CommandInterceptor> present, CommandInterceptor interceptor) {
        var all = present == null ? new ArrayList<CommandInterceptor>() : new ArrayList<>(present);
        all.add(interceptor);
        return all;
    }
}
