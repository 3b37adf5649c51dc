package vn.thidua.engine.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** The rules for forms: only what the server can check as the browser does. */
final class FormRules {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private static final Set<String> FIELDS = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");
    private static final Set<String> OTHERS =
            Set.of("text", "group", "dynamiclist", "separator", "spacer", "table", "button");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final int LONGEST_TEXT = 4000;

    private final List<String> reasons = new ArrayList<>();

    private FormRules() {}

    static List<String> reasons(byte[] json) {
        var form = read(json);
        if (id(json).isEmpty()) {
            return List.of("không phải là biểu mẫu Camunda có mã (id)");
        }
        var rules = new FormRules();
        rules.checkComponents(form, new HashSet<>());
        return rules.reasons;
    }

    /** The form's id; empty when there is none. */
    static String id(byte[] json) {
        return read(json).path("id").asText("");
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private void checkComponents(JsonNode container, Set<String> keys) {
        for (var component : container.path("components")) {
            var type = component.path("type").asText();
            if (FIELDS.contains(type)) {
                checkField(component, type, keys);
            } else if (!OTHERS.contains(type)) {
                refuse(component, "loại “%s” không được dùng".formatted(type));
            }
            checkExpression(component, component.path("conditional").path("hide"));
            checkExpression(component, component.path("readonly"));
            if (type.equals("dynamiclist")) {
                checkKey(component, "path", keys);
                checkComponents(component, new HashSet<>());
            } else if (type.equals("group")) {
                require(component.path("path").asText("").isEmpty(), component, "nhóm không được có path");
                checkComponents(component, keys);
            }
        }
    }

    private void checkField(JsonNode field, String type, Set<String> keys) {
        checkKey(field, "key", keys);
        var rules = field.path("validate");
        if (type.startsWith("text")) {
            var length = rules.path("maxLength");
            require(
                    length.asInt() > 0 && length.asInt() <= LONGEST_TEXT,
                    field,
                    "thiếu maxLength (nhiều nhất %d)".formatted(LONGEST_TEXT));
        }
        require(
                !type.equals("datetime") || field.path("subtype").asText().equals("date"),
                field,
                "chỉ dùng được ngày (subtype date)");
        require(field.path("valuesExpression").isMissingNode(), field, "lựa chọn không được lấy từ biểu thức");
        require(
                Set.of("", "custom").contains(rules.path("validationType").asText("")),
                field,
                "chỉ dùng được mẫu riêng (pattern)");
        require(compiles(rules.path("pattern").asText("")), field, "mẫu (pattern) viết sai");
        checkExpression(field, rules.path("min"));
        checkExpression(field, rules.path("max"));
    }

    private void checkKey(JsonNode component, String property, Set<String> keys) {
        var key = component.path(property).asText("");
        require(
                KEY.matcher(key).matches(),
                component,
                "%s “%s” phải là một từ gồm chữ không dấu và số".formatted(property, key));
        require(keys.add(key), component, "%s “%s” đã dùng ở mục khác".formatted(property, key));
    }

    private void checkExpression(JsonNode component, JsonNode expression) {
        var text = expression.asText("");
        require(
                !text.startsWith("=") || FEEL.parseExpression(text.substring(1)).isSuccess(),
                component,
                "biểu thức FEEL viết sai: %s".formatted(text));
    }

    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private void require(boolean kept, JsonNode component, String reason) {
        if (!kept) {
            refuse(component, reason);
        }
    }

    private void refuse(JsonNode component, String reason) {
        var label = component.path("label").asText(component.path("dateLabel").asText(""));
        reasons.add("%s%s: %s"
                .formatted(component.path("id").asText("?"), label.isEmpty() ? "" : " “" + label + "”", reason));
    }
}
