package vn.thidua.engine;

import java.util.Map;

/** One choice of a select, radio or checklist field whose choices come from the tables. */
public record FormOption(String label, String value) {

    /** As the form library reads it. */
    public Map<String, Object> asMap() {
        return Map.of("label", label, "value", value);
    }
}
