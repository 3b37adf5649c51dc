package vn.thidua.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One place in a form that takes a value.
 *
 * @param definition     the component as the form's file has it
 * @param hideConditions FEEL expressions, of the field itself and of the groups around it; one that holds hides it
 * @param rowFields      the fields of each row of a dynamic list, otherwise empty
 */
public record FormField(JsonNode definition, FieldKind kind, List<String> hideConditions, List<FormField> rowFields) {

    /** The name of the value in what is submitted. */
    public String key() {
        return text(kind == FieldKind.DYNAMICLIST ? "path" : "key").orElse("");
    }

    /** What the person knows the field by. */
    String label() {
        return text("label").or(() -> text("dateLabel")).orElseGet(this::key);
    }

    boolean required() {
        return rule("required").asBoolean(false);
    }

    /** The expression or constant that makes the field read-only. */
    JsonNode readonly() {
        return definition.path("readonly");
    }

    boolean disabled() {
        return definition.path("disabled").asBoolean(false);
    }

    boolean rowsAreFixed() {
        return !definition.path("allowAddRemove").asBoolean(false);
    }

    @Nullable
    Object defaultValue() {
        return PlainValues.ofJson(definition.path("defaultValue"));
    }

    JsonNode rule(String name) {
        return definition.path("validate").path(name);
    }

    /** A text property of the component, if it is there and not empty. */
    Optional<String> text(String name) {
        return Optional.of(definition.path(name).asText("")).filter(text -> !text.isBlank());
    }

    /** The options written into the form. */
    List<String> staticOptions() {
        return StreamSupport.stream(definition.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .toList();
    }
}
