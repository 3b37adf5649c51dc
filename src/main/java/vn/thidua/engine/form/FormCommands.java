package vn.thidua.engine.form;

import java.util.Map;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import vn.thidua.engine.command.CommandFields;

/**
 * Takes the submitted values out of every command that completes a task or starts a process, and shows a form nothing
 * but what its bean gives. Sits inside the engine, so that no door leads around it.
 */
final class FormCommands extends CommandInterceptor {

    private final TaskSubmission tasks;
    private final StartSubmission starts;

    FormCommands(TaskSubmission tasks, StartSubmission starts) {
        this.tasks = tasks;
        this.starts = starts;
    }

    @Override
    @SuppressWarnings("unchecked") // a replacement answers what the command it replaces answers
    public <T> T execute(Command<T> command) {
        return next.execute((Command<T>) replacementOf(command, Context.getCommandContext()));
    }

    private Command<?> replacementOf(Command<?> command, CommandContext context) {
        var kind = command.getClass();
        if (kind == CompleteTaskCmd.class) {
            return completion(command, "variables", context);
        }
        if (kind == SubmitTaskFormCmd.class) {
            return completion(command, "properties", context);
        }
        if (kind == SubmitStartFormCmd.class) {
            return start(command, context);
        }
        if (command instanceof GetTaskFormVariablesCmd get) {
            var shown = tasks.show(get.resourceId, context);
            return shown.isPresent() ? ignored -> shown.get() : command;
        }
        if (command instanceof GetDeployedTaskFormCmd) {
            // The engine itself breaks on a task that is done.
            TaskSubmission.task(CommandFields.text(command, "taskId"), context);
        }
        if (command instanceof GetStartFormVariablesCmd get) {
            var shown =
                    starts.show(starts.newest(get.resourceId, context), context).map(FormVariables::write);
            return shown.isPresent() ? ignored -> shown.get() : command;
        }
        if (command instanceof GetDeployedStartFormCmd) {
            return filledStartForm(command, context);
        }
        return command;
    }

    /** Answers no variables, whatever the caller asked for: what a person may see is shown by forms. */
    private Command<VariableMap> completion(Command<?> command, String field, CommandContext context) {
        var taskId = CommandFields.text(command, "taskId");
        var left = tasks.submit(taskId, variables(command, field), context);
        return inner -> {
            new CompleteTaskCmd(taskId, left).execute(inner);
            return Variables.createVariables();
        };
    }

    private Command<?> start(Command<?> command, CommandContext context) {
        var definitionId = starts.newest(CommandFields.text(command, "processDefinitionId"), context);
        var opened = starts.start(definitionId, variables(command, "variables"), context);
        return new SubmitStartFormCmd(definitionId, opened.businessKey(), opened.variables());
    }

    /** Tasklist asks for the values of task forms but not for those of start forms: they come inside the form. */
    private Command<?> filledStartForm(Command<?> command, CommandContext context) {
        var definitionId = starts.newest(CommandFields.text(command, "processDefinitionId"), context);
        var form = new GetDeployedStartFormCmd(definitionId);
        var shown = starts.show(definitionId, context);
        return shown.isEmpty() ? form : inner -> StartFormFilling.fill(form.execute(inner), shown.get());
    }

    @SuppressWarnings("unchecked") // the engine's variables have text keys
    private static VariableMap variables(Command<?> command, String field) {
        return Variables.fromMap(CommandFields.find(command, field, Map.class).orElseGet(Map::of));
    }
}
