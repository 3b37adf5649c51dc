package vn.thidua.engine.form;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.jspecify.annotations.Nullable;

/** The forms of tasks and processes as they are deployed; read on behalf of nobody, since every submission needs them. */
final class DeployedForms {

    /** By the id of the deployed version, which never changes. */
    private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

    Optional<FormSchema> ofTask(String taskId, CommandContext context) {
        return resolve(context.runWithoutAuthorization(new GetTaskFormCmd(taskId)), context);
    }

    Optional<FormSchema> ofStart(String processDefinitionId, CommandContext context) {
        return resolve(context.runWithoutAuthorization(new GetStartFormCmd(processDefinitionId)), context);
    }

    private Optional<FormSchema> resolve(@Nullable FormData data, CommandContext context) {
        return Optional.ofNullable(data)
                .map(FormData::getCamundaFormRef)
                .map(form ->
                        context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(form, data.getDeploymentId())))
                .map(definition -> parsed.computeIfAbsent(definition.getId(), id -> parse(definition, context)));
    }

    private static FormSchema parse(CamundaFormDefinition definition, CommandContext context) {
        return FormSchema.parse(context.runWithoutAuthorization(
                new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName())));
    }
}
