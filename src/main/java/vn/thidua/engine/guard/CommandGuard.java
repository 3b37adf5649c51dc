package vn.thidua.engine.guard;

import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.engine.EngineDoor;
import vn.thidua.refusal.Refused;

/**
 * Lets through only the commands that a person may send. What an allowed command does in its turn, such as a delegate
 * starting another process, is the application's own work and is not asked again.
 */
final class CommandGuard extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(CommandGuard.class);

    private final CommandList list;

    CommandGuard(CommandList list) {
        this.list = list;
    }

    @Override
    @SuppressWarnings("unchecked") // the command asked whether, so it is answered with a boolean
    public <T> T execute(Command<T> command) {
        if (!EngineDoor.isOpen()) {
            return next.execute(command);
        }
        if (!list.allows(Caller.current(), command.getClass())) {
            LOG.warn("Refused {} to {}", command.getClass().getName(), Caller.current());
            throw new Refused("command-forbidden", "Bạn không có quyền làm việc này.");
        }
        if (command instanceof IsIdentityServiceReadOnlyCmd) {
            // At the doors it is: people and groups come from the organisation alone.
            return (T) Boolean.TRUE;
        }
        var context = Context.getCommandContext();
        CommandRules.check(command, context);
        var alone = CommandRules.decidesAlone(command, context);
        return EngineDoor.asSystem(
                () -> alone ? context.runWithoutAuthorization(() -> next.execute(command)) : next.execute(command));
    }
}
