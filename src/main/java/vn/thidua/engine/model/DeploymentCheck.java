package vn.thidua.engine.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import vn.thidua.engine.DecisionContract;
import vn.thidua.engine.command.CommandFields;
import vn.thidua.engine.expression.ModelBeans;
import vn.thidua.refusal.Refused;

/**
 * Checks every resource of a deployment before the engine reads it, and refuses with all reasons at once. Models that
 * are deployed already are not checked again, so that a new rule never stops a running case.
 */
final class DeploymentCheck extends CommandInterceptor {

    /** The only reason given for a file that is no model at all. */
    static final List<String> UNREADABLE = List.of("không đọc được tệp; hãy mở và lưu lại bằng Camunda Modeler");

    private final ModelBeans beans;
    private final Supplier<List<DecisionContract>> contracts;

    DeploymentCheck(ModelBeans beans, Supplier<List<DecisionContract>> contracts) {
        this.beans = beans;
        this.contracts = contracts;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof DeployCmd) {
            CommandFields.find(command, "deploymentBuilder", DeploymentBuilderImpl.class)
                    .ifPresent(deployment ->
                            check(deployment.getDeployment().getResources(), Context.getCommandContext()));
        }
        return next.execute(command);
    }

    private void check(Map<String, ResourceEntity> resources, CommandContext context) {
        var forms = formIds(resources);
        var reasons = resources.values().stream()
                .flatMap(resource -> reasons(resource, forms, context)
                        .map(reason -> "- %s: %s".formatted(resource.getName(), reason)))
                .toList();
        if (!reasons.isEmpty()) {
            throw new Refused(
                    "model-refused",
                    reasons.stream().collect(Collectors.joining("\n", "Mô hình không được nhận:\n", "")));
        }
    }

    private Stream<String> reasons(ResourceEntity resource, Set<String> forms, CommandContext context) {
        var name = resource.getName();
        if (name.endsWith(".bpmn")) {
            return new ProcessRules(beans, form -> forms.contains(form) || isDeployed(form, context))
                    .reasons(resource.getBytes()).stream();
        }
        if (name.endsWith(".dmn")) {
            return new DecisionRules(contracts.get()).reasons(resource.getBytes()).stream();
        }
        return name.endsWith(".form")
                ? FormRules.reasons(resource.getBytes()).stream()
                : Stream.of("chỉ nhận tệp .bpmn, .dmn và .form.");
    }

    private static boolean isDeployed(String formId, CommandContext context) {
        return context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(formId) != null;
    }

    private static Set<String> formIds(Map<String, ResourceEntity> resources) {
        return resources.values().stream()
                .filter(resource -> resource.getName().endsWith(".form"))
                .map(resource -> FormRules.id(resource.getBytes()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
