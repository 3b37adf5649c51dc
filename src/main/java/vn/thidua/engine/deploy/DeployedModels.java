package vn.thidua.engine.deploy;

import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.repository.ResourceDefinitionEntity;
import org.springframework.stereotype.Component;

/** The newest version of each model in the engine, whoever deployed it. */
@Component
class DeployedModels {

    private final ProcessEngineConfigurationImpl engine;

    DeployedModels(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    Optional<byte[]> newest(ShippedModel model) {
        return engine.getCommandExecutorTxRequired().execute(context -> Optional.ofNullable(definition(model, context))
                .map(definition -> context.getResourceManager()
                        .findResourceByDeploymentIdAndResourceName(
                                definition.getDeploymentId(), definition.getResourceName())
                        .getBytes()));
    }

    private static ResourceDefinitionEntity<?> definition(ShippedModel model, CommandContext context) {
        return switch (model.kind()) {
            case "bpmn" -> context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(model.key());
            case "dmn" -> context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(model.key());
            default -> context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(model.key());
        };
    }
}
