package vn.thidua.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.refusal.Refused;

/**
 * A value somebody submitted for a field.
 *
 * @param raw   plain, and not empty
 * @param scope the values around it
 */
record SubmittedValue(FormField field, Object raw, FormScope scope) {

    Refused refused(String code, String rest) {
        return scope.place().refused(code, field, rest);
    }

    Refused wrongKind(String expected) {
        return refused("wrong-kind", "phải là %s; hãy sửa rồi gửi lại.".formatted(expected));
    }

    /** A bound of the field, a number or an expression that gives one. */
    Optional<BigDecimal> bound(String rule) {
        return Optional.ofNullable(scope.evaluate(field.rule(rule)))
                .map(Object::toString)
                .map(BigDecimal::new);
    }

    /** The values the field's options have, written into the form or shown by the server. */
    List<String> options() {
        return field.text("valuesKey")
                .map(key -> optionValues(scope.root().shown().get(key)))
                .orElseGet(field::staticOptions);
    }

    private static List<String> optionValues(@Nullable Object options) {
        return options instanceof List<?> list
                ? list.stream().map(SubmittedValue::optionValue).toList()
                : List.of();
    }

    private static String optionValue(Object option) {
        return option instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : option.toString();
    }
}
