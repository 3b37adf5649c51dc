package vn.thidua.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a start form shows into the form itself: options in place of their key, values as default values. */
final class StartFormFilling {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StartFormFilling() {}

    static InputStream fill(InputStream form, Map<String, Object> shown) {
        try (form) {
            var root = JSON.readTree(form);
            fill(root, PlainValues.ofMap(shown));
            return new ByteArrayInputStream(JSON.writeValueAsBytes(root));
        } catch (IOException e) {
            throw new UncheckedIOException("A deployed form is not JSON", e);
        }
    }

    private static void fill(JsonNode container, Map<String, @Nullable Object> shown) {
        for (var component : container.path("components")) {
            if (component instanceof ObjectNode field) {
                put(field, "values", shown.get(field.path("valuesKey").asText()), "valuesKey");
                put(field, "defaultValue", shown.get(field.path("key").asText()), "");
                fill(field, shown);
            }
        }
    }

    private static void put(ObjectNode field, String property, @Nullable Object value, String replaced) {
        if (value != null) {
            field.set(property, JSON.valueToTree(value));
            field.remove(replaced);
        }
    }
}
