package vn.thidua.engine.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.type.PrimitiveValueType;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.thidua.refusal.Refused;

/** Between the engine's typed values and plain values. */
final class FormVariables {

    private FormVariables() {}

    /** What the browser sent, plain. Objects, files, XML and bytes are refused: no form has a field for them. */
    static Map<String, @Nullable Object> read(VariableMap variables) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        variables.keySet().forEach(name -> plain.put(name, read(name, variables.getValueTyped(name))));
        return plain;
    }

    /** What the browser gets, and what a form without a bean leaves in the process. Empty values are left out. */
    static VariableMap write(Map<String, ? extends @Nullable Object> values) {
        var variables = Variables.createVariables();
        PlainValues.ofMap(values).forEach((name, value) -> {
            if (value != null) {
                variables.putValueTyped(name, typed(value));
            }
        });
        return variables;
    }

    private static @Nullable Object read(String name, @Nullable TypedValue value) {
        try {
            if (value instanceof JsonValue json) {
                return json.getValueSerialized() == null ? null : PlainValues.ofJsonText(json.getValueSerialized());
            }
            if (value == null || isSimple(value.getType())) {
                return value == null ? null : PlainValues.of(value.getValue());
            }
        } catch (IllegalArgumentException e) {
            throw refused(name);
        }
        throw refused(name);
    }

    private static boolean isSimple(@Nullable ValueType type) {
        return type == null || type instanceof PrimitiveValueType && type != ValueType.BYTES && type != ValueType.DATE;
    }

    private static Refused refused(String name) {
        return new Refused(
                "wrong-kind", "Mục “%s” có kiểu dữ liệu không dùng được; hãy tải lại trang.".formatted(name), name);
    }

    private static TypedValue typed(Object plain) {
        if (plain instanceof List || plain instanceof Map) {
            return SpinValues.jsonValue(PlainValues.toJsonText(plain)).create();
        }
        return plain instanceof BigDecimal number ? number(number) : Variables.untypedValue(plain);
    }

    private static TypedValue number(BigDecimal number) {
        return number.scale() <= 0
                ? Variables.longValue(number.longValueExact())
                : Variables.doubleValue(number.doubleValue());
    }
}
