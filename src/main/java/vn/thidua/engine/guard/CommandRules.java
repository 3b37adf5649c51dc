package vn.thidua.engine.guard;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.query.Query;
import vn.thidua.engine.command.CommandFields;
import vn.thidua.engine.expression.QueryExpressions;
import vn.thidua.refusal.Refused;

/** What an allowed command must keep to when a person sends it. */
final class CommandRules {

    private CommandRules() {}

    static void check(Command<?> command, CommandContext context) {
        if (command instanceof ClaimTaskCmd) {
            claimOnlyForOneself(command, context);
        } else if (command instanceof AssignTaskCmd) {
            giveBackOnlyOnesOwn(command, context);
        } else if (command instanceof AbstractQuery<?, ?> query) {
            noExpressionsOfOnesOwn(query);
        } else if (command instanceof AbstractExecuteFilterCmd) {
            CommandFields.find(command, "extendingQuery", Query.class).ifPresent(CommandRules::noExpressionsOfOnesOwn);
        } else if (command instanceof DeployCmd) {
            deployForOwnTenant(command, context);
        } else if (command instanceof CheckPassword) {
            sameEffortForUnknownPeople(command, context);
        }
    }

    /** Whether these rules say all there is to say, so that the engine's rights are not asked. */
    static boolean decidesAlone(Command<?> command, CommandContext context) {
        return command instanceof AssignTaskCmd
                || command instanceof VariableInstanceQueryImpl query
                        && CardVariables.areAllOfVisibleTasks(query, context);
    }

    private static void claimOnlyForOneself(Command<?> command, CommandContext context) {
        if (!CommandFields.text(command, "userId").equals(context.getAuthenticatedUserId())) {
            throw new Refused("claim-forbidden", "Bạn chỉ nhận việc cho chính mình được.");
        }
    }

    /** Tasklist gives a task back by assigning it to nobody. */
    private static void giveBackOnlyOnesOwn(Command<?> command, CommandContext context) {
        var assignee = Optional.ofNullable(context.getTaskManager().findTaskById(CommandFields.text(command, "taskId")))
                .map(task -> task.getAssignee());
        var own = assignee.filter(person -> person.equals(context.getAuthenticatedUserId()));
        if (!CommandFields.text(command, "userId").isEmpty() || own.isEmpty()) {
            throw new Refused("assign-forbidden", "Bạn chỉ trả lại được việc mình đã nhận.");
        }
    }

    /** What somebody deploys holds for their own tenant; the others keep what all share, or what is theirs. */
    private static void deployForOwnTenant(Command<?> command, CommandContext context) {
        var deployment = CommandFields.find(command, "deploymentBuilder", DeploymentBuilderImpl.class)
                .orElseThrow();
        var own = Optional.ofNullable(context.getAuthentication())
                .map(Authentication::getTenantIds)
                .orElseGet(List::of);
        var asked = deployment.getDeployment().getTenantId();
        if (own.size() != 1 || asked != null && !own.contains(asked)) {
            throw new Refused(
                    "deployment-forbidden", "Bạn chỉ triển khai được cho tỉnh mình; hãy để trống ô “Tenant ID”.");
        }
        deployment.tenantId(own.get(0));
    }

    private static void noExpressionsOfOnesOwn(Query<?, ?> query) {
        if (!QueryExpressions.of(query).isEmpty()) {
            throw new Refused("expression-refused", "Điều kiện tìm kiếm không được chứa biểu thức.");
        }
    }

    /** Whether somebody exists must not show in how long a wrong password takes. */
    private static void sameEffortForUnknownPeople(Command<?> command, CommandContext context) {
        var person = CommandFields.text(command, "userId");
        if (context.getReadOnlyIdentityProvider().findUserById(person) == null) {
            context.getProcessEngineConfiguration()
                    .getPasswordManager()
                    .encrypt(CommandFields.text(command, "password"));
        }
    }
}
