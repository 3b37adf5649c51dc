package vn.thidua.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.engine.FormOption;

/**
 * One way to write a value down, so that what {@code show} gives, what a browser sends back and what a condition reads
 * can be compared: text, booleans, exact numbers without trailing zeros, lists, and maps. Dates are ISO text.
 */
final class PlainValues {

    private static final int MAX_DEPTH = 6;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(40)
                        .build());
    }

    private PlainValues() {}

    /** The value written plainly; refuses, by {@link IllegalArgumentException}, what no form can hold. */
    static @Nullable Object of(@Nullable Object value) {
        return of(value, 0);
    }

    static Map<String, @Nullable Object> ofMap(Map<String, ? extends @Nullable Object> map) {
        return map(map, 0);
    }

    /** Reads submitted JSON; refuses, by {@link IllegalArgumentException}, duplicate keys and deep nesting. */
    static @Nullable Object ofJsonText(String json) {
        try {
            return of(JSON.readValue(json, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the JSON of a list", e);
        }
    }

    static @Nullable Object ofJson(JsonNode json) {
        return json.isMissingNode() ? null : of(JSON.convertValue(json, Object.class));
    }

    static String toJsonText(Object plain) {
        try {
            return JSON.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plain value is always JSON", e);
        }
    }

    /** Nothing, in any of the ways a browser says it. */
    static boolean isEmpty(@Nullable Object plain) {
        return plain == null
                || Boolean.FALSE.equals(plain)
                || plain instanceof String text && text.isBlank()
                || plain instanceof List<?> list && list.isEmpty()
                || plain instanceof Map<?, ?> map && map.values().stream().allMatch(PlainValues::isEmpty);
    }

    /** Whether the plain value is a list of maps. */
    static boolean isRows(Object plain) {
        return plain instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
    }

    /** The plain value as rows; none when it is no list of maps. */
    @SuppressWarnings("unchecked") // plain maps have text keys
    static List<Map<String, @Nullable Object>> rows(@Nullable Object plain) {
        return plain != null && isRows(plain) ? (List<Map<String, @Nullable Object>>) plain : List.of();
    }

    private static @Nullable Object of(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("Nested too deeply");
        }
        if (value == null || value instanceof Boolean || value instanceof String) {
            return value;
        }
        if (value instanceof Number number) {
            return exact(number);
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof FormOption option) {
            return map(option.asMap(), depth);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> of(item, depth + 1)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, depth);
        }
        throw new IllegalArgumentException("No form shows or takes a " + value.getClass());
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map, int depth) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, item) -> plain.put(String.valueOf(key), of(item, depth + 1)));
        return plain;
    }

    private static BigDecimal exact(Number number) {
        var decimal = new BigDecimal(number.toString());
        if (decimal.precision() > 30 || Math.abs(decimal.scale()) > 30) {
            throw new IllegalArgumentException("A number no form can hold");
        }
        return new BigDecimal(decimal.stripTrailingZeros().toPlainString());
    }
}
