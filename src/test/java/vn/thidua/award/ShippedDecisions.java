package vn.thidua.award;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.engine.decision.DecisionPlugin;

/** Evaluates the shipped decision tables as the process engine does, without one. */
final class ShippedDecisions {

    private static final DmnEngine ENGINE = DecisionPlugin.comparingDays().buildEngine();
    private static final Map<String, DmnDecision> PARSED = new ConcurrentHashMap<>();

    private ShippedDecisions() {}

    /** A service that knows nothing but {@code evaluateDecisionTableByKey(key, variables)}. */
    static DecisionService service() {
        return (DecisionService) Proxy.newProxyInstance(
                ShippedDecisions.class.getClassLoader(),
                new Class<?>[] {DecisionService.class},
                (proxy, method, arguments) -> evaluate((String) arguments[0], (Map<?, ?>) arguments[1]));
    }

    @SuppressWarnings("unchecked") // variables have text keys
    private static Object evaluate(String key, Map<?, ?> variables) {
        return ENGINE.evaluateDecisionTable(
                PARSED.computeIfAbsent(key, ShippedDecisions::parse), (Map<String, Object>) variables);
    }

    private static DmnDecision parse(String key) {
        try (var file = new ClassPathResource("processes/award/" + key + ".dmn").getInputStream()) {
            return ENGINE.parseDecision(key, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
