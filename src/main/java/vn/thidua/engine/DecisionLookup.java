package vn.thidua.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.springframework.stereotype.Component;
import vn.thidua.engine.decision.DecisionPlugin;

/**
 * Looks up in deployed decision tables what is only shown. Unlike a decision of the engine it leaves no history, so that
 * reading writes nothing.
 */
@Component
public class DecisionLookup {

    private final RepositoryService models;
    private final DmnEngine engine = DecisionPlugin.comparingDays().buildEngine();

    /** A deployed version never changes. */
    private final Map<String, DmnDecision> known = new ConcurrentHashMap<>();

    public DecisionLookup(RepositoryService models) {
        this.models = models;
    }

    /** The row of the newest table of that key: the tenant's own where it has one, else the one shared by all. */
    public Optional<DmnDecisionRuleResult> ask(String tenant, String key, Map<String, Object> inputs) {
        var definition = newest(key, tenant);
        var decision = known.computeIfAbsent(definition.getId(), id -> parse(id, key));
        return Optional.ofNullable(
                engine.evaluateDecisionTable(decision, inputs).getSingleResult());
    }

    private DecisionDefinition newest(String key, String tenant) {
        var own = query(key).tenantIdIn(tenant).latestVersion().singleResult();
        return own == null ? query(key).withoutTenantId().latestVersion().singleResult() : own;
    }

    private DecisionDefinitionQuery query(String key) {
        return models.createDecisionDefinitionQuery().decisionDefinitionKey(key);
    }

    private DmnDecision parse(String id, String key) {
        return engine.parseDecision(key, models.getDecisionModel(id));
    }
}
