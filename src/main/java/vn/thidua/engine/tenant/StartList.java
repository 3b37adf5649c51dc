package vn.thidua.engine.tenant;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Offers everybody each process they may start once: where their tenant has its own version, not the shared one too. */
final class StartList extends CommandInterceptor {

    @Override
    @SuppressWarnings("unchecked") // the query's answer is a list of process definitions, and stays one
    public <T> T execute(Command<T> command) {
        T answer = next.execute(command);
        return command instanceof ProcessDefinitionQueryImpl query
                        && query.isStartablePermissionCheck()
                        && answer instanceof List<?> found
                ? (T) withoutReplaced((List<ProcessDefinition>) found)
                : answer;
    }

    private static List<ProcessDefinition> withoutReplaced(List<ProcessDefinition> found) {
        var own = found.stream()
                .filter(process -> process.getTenantId() != null)
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(process -> process.getTenantId() != null || !own.contains(process.getKey()))
                .toList();
    }
}
