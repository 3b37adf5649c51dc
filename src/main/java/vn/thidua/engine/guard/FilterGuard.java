package vn.thidua.engine.guard;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.thidua.engine.command.CommandFields;
import vn.thidua.engine.expression.QueryExpressions;
import vn.thidua.refusal.Refused;

/** Saves no filter, not even the application's own, with an expression that could not be evaluated later. */
final class FilterGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof SaveFilterCmd) {
            CommandFields.find(command, "filter", Filter.class).ifPresent(FilterGuard::check);
        }
        return next.execute(command);
    }

    private static void check(Filter filter) {
        if (!QueryExpressions.of(filter.getQuery()).stream().allMatch(QueryExpressions::allowed)) {
            throw new Refused("expression-refused", "Bộ lọc chứa biểu thức không được dùng.");
        }
    }
}
