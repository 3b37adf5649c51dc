package vn.thidua.engine.form;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.refusal.Refused;

/** Shows and takes start forms. */
final class StartSubmission {

    private final FormBeans beans;
    private final DeployedForms forms;

    StartSubmission(FormBeans beans, DeployedForms forms) {
        this.beans = beans;
        this.forms = forms;
    }

    /** The version of a process that is started, whichever one a page that was opened earlier asks for. */
    String newest(String processDefinitionId, CommandContext context) {
        var deployed = context.getProcessEngineConfiguration().getDeploymentCache();
        return deployed.findDeployedLatestProcessDefinitionByKey(key(processDefinitionId, context))
                .getId();
    }

    /** Opens the case; only its bean decides the business key and the variables. */
    StartedCase start(String processDefinitionId, VariableMap submitted, CommandContext context) {
        checkMayStart(processDefinitionId, context);
        var form = forms.ofStart(processDefinitionId, context).orElseThrow(StartSubmission::notStartable);
        var bean = beans.startForm(form.id()).orElseThrow(StartSubmission::notStartable);
        var person = person(context);
        var values = FormVariables.read(submitted);
        return context.runWithoutAuthorization(() -> {
            var checked = FormCheck.check(form, values, PlainValues.ofMap(bean.show(person)));
            var opened = bean.start(person, new SubmittedForm(checked));
            beans.startFollowers().forEach(follower -> follower.started(person, key(processDefinitionId, context)));
            return opened;
        });
    }

    /** What the start form is filled with, if it has a bean. */
    Optional<Map<String, Object>> show(String processDefinitionId, CommandContext context) {
        checkMayRead(processDefinitionId, context);
        return forms.ofStart(processDefinitionId, context)
                .flatMap(form -> beans.startForm(form.id()))
                .map(bean -> context.runWithoutAuthorization(() -> bean.show(person(context))));
    }

    private static String key(String processDefinitionId, CommandContext context) {
        var deployed = context.getProcessEngineConfiguration().getDeploymentCache();
        return deployed.findDeployedProcessDefinitionById(processDefinitionId).getKey();
    }

    private static void checkMayStart(String processDefinitionId, CommandContext context) {
        var configuration = context.getProcessEngineConfiguration();
        var definition = configuration.getDeploymentCache().findDeployedProcessDefinitionById(processDefinitionId);
        configuration.getCommandCheckers().forEach(checker -> checker.checkCreateProcessInstance(definition));
    }

    private static void checkMayRead(String processDefinitionId, CommandContext context) {
        var configuration = context.getProcessEngineConfiguration();
        var definition = configuration.getDeploymentCache().findDeployedProcessDefinitionById(processDefinitionId);
        configuration.getCommandCheckers().forEach(checker -> checker.checkReadProcessDefinition(definition));
    }

    private static String person(CommandContext context) {
        return Optional.ofNullable(context.getAuthenticatedUserId())
                .orElseThrow(() -> new IllegalStateException("A start form is submitted by a person"));
    }

    private static Refused notStartable() {
        return new Refused("start-forbidden", "Quy trình này do hệ thống tự bắt đầu, không bắt đầu bằng tay được.");
    }
}
