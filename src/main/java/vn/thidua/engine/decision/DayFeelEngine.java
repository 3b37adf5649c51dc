package vn.thidua.engine.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * The engine's FEEL, for which an input of type {@code date} is a day. The engine alone takes it for a moment, and then
 * nothing ever equals the {@code date("2024-01-01")} that Camunda Modeler writes.
 */
final class DayFeelEngine implements FeelEngine {

    private final FeelEngine feel = new ScalaFeelEngine(List.of());

    @Override
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return feel.evaluateSimpleExpression(expression, variables);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String inputName, VariableContext variables) {
        return feel.evaluateSimpleUnaryTests(expression, inputName, new Days(variables));
    }

    private record Days(VariableContext variables) implements VariableContext {

        @Override
        public @Nullable TypedValue resolve(String name) {
            var value = variables.resolve(name);
            return value != null && value.getValue() instanceof Date moment
                    ? Variables.untypedValue(day(moment))
                    : value;
        }

        @Override
        public boolean containsVariable(String name) {
            return variables.containsVariable(name);
        }

        @Override
        public Set<String> keySet() {
            return variables.keySet();
        }

        private static LocalDate day(Date moment) {
            return LocalDate.ofInstant(moment.toInstant(), ZoneId.systemDefault());
        }
    }
}
