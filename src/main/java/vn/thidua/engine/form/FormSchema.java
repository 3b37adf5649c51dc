package vn.thidua.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A deployed Camunda Form, reduced to the places that take a value.
 *
 * @param id     the form's id
 * @param fields in the order shown; fields inside groups stand where their group stands
 */
public record FormSchema(String id, List<FormField> fields) {

    /** The form of a task that has none: it takes nothing. */
    static final FormSchema EMPTY = new FormSchema("", List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the JSON of a {@code .form} file. */
    public static FormSchema parse(InputStream json) {
        try {
            var form = JSON.readTree(json);
            return new FormSchema(form.path("id").asText(), fields(form, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("A deployed form is not JSON", e);
        }
    }

    private static List<FormField> fields(JsonNode container, List<String> outerConditions) {
        var fields = new ArrayList<FormField>();
        for (var component : container.path("components")) {
            var conditions = with(outerConditions, component.path("conditional").path("hide"));
            if ("group".equals(component.path("type").asText())) {
                fields.addAll(fields(component, conditions));
            } else {
                FieldKind.of(component.path("type").asText())
                        .map(kind -> new FormField(component, kind, conditions, fields(component, List.of())))
                        .ifPresent(fields::add);
            }
        }
        return List.copyOf(fields);
    }

    private static List<String> with(List<String> conditions, JsonNode condition) {
        var all = new ArrayList<>(conditions);
        if (condition.isTextual()) {
            all.add(condition.asText());
        }
        return List.copyOf(all);
    }
}
