package vn.thidua.engine.expression;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.jspecify.annotations.Nullable;
import vn.thidua.refusal.Refused;

/** Evaluates outside of any case, which only queries do, nothing but what {@link QueryExpressions} allows. */
final class CheckedExpression extends JuelExpression {

    CheckedExpression(ValueExpression expression, JuelExpressionManager manager, String text) {
        super(expression, manager, text);
    }

    @Override
    public @Nullable Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
        if (scope == null && !QueryExpressions.allowed(expressionText)) {
            throw new Refused("expression-refused", "Điều kiện tìm kiếm không được chứa biểu thức này.");
        }
        return super.getValue(scope, execution);
    }
}
