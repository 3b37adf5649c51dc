package vn.thidua.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values a field stands among: those of the whole form, or those of one row.
 *
 * @param submitted what was sent, plain
 * @param shown     what the server showed, plain
 * @param parent    the scope around a row; null for the whole form
 */
record FormScope(
        Map<String, @Nullable Object> submitted,
        Map<String, @Nullable Object> shown,
        @Nullable FormScope parent,
        Place place) {

    FormScope root() {
        return parent == null ? this : parent.root();
    }

    boolean hides(FormField field) {
        return field.hideConditions().stream().anyMatch(this::holds);
    }

    boolean locks(FormField field) {
        var readonly = field.readonly();
        return field.disabled() || (readonly.isTextual() ? holds(readonly.asText()) : readonly.asBoolean(false));
    }

    /** The constant itself or what the expression gives; null when there is none. */
    @Nullable
    Object evaluate(JsonNode constantOrExpression) {
        return constantOrExpression.isTextual() && constantOrExpression.asText().startsWith("=")
                ? FormExpressions.evaluate(constantOrExpression.asText(), context())
                : PlainValues.ofJson(constantOrExpression);
    }

    private boolean holds(String expression) {
        return Boolean.TRUE.equals(FormExpressions.evaluate(expression, context()));
    }

    /** The names an expression can use, as the form library in the browser offers them. */
    private Map<String, @Nullable Object> context() {
        var context = new LinkedHashMap<String, @Nullable Object>();
        context.put("this", data());
        context.put("parent", parent == null ? null : parent.data());
        context.putAll(root().data());
        return context;
    }

    /** What the browser knows in this scope: what was shown, overlaid by what was entered. */
    private Map<String, @Nullable Object> data() {
        var data = new LinkedHashMap<>(shown);
        data.putAll(submitted);
        return data;
    }

    /** The rows shown in a dynamic list of this scope. */
    List<Map<String, @Nullable Object>> shownRows(FormField list) {
        return PlainValues.rows(shown.get(list.key()));
    }
}
