package vn.thidua.engine.form;

import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/** Evaluates the FEEL expressions of a form on the server, with the same data as the browser. */
final class FormExpressions {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private FormExpressions() {}

    /** What the expression gives; null when it cannot be evaluated, which the browser treats as "does not hold". */
    static @Nullable Object evaluate(String expression, Map<String, @Nullable Object> context) {
        var result = FEEL.evaluateExpression(expression.substring(1), context);
        return result.isSuccess() ? result.result() : null;
    }
}
