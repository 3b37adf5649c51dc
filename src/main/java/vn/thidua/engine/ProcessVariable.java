package vn.thidua.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** A process variable's name and type in one constant, so that no other code spells or casts it. */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** Reads the value; fails by name when the process never set it. */
    public T from(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("Process variable '" + name + "' is not set"));
    }

    /** Reads the value if the process set it. */
    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(type.cast(scope.getVariable(name)));
    }
}
