package vn.thidua.figures;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The catalogue of everything that is measured, read from {@code figures/metrics.yaml}. */
@Component
public final class Metrics {

    private final Map<String, Metric> byCode = new LinkedHashMap<>();

    public Metrics() {
        for (var metric : read()) {
            byCode.put(metric.code(), metric);
        }
    }

    /** Every metric in the order of the catalogue. */
    public List<Metric> all() {
        return List.copyOf(byCode.values());
    }

    /** The metric with that code. */
    public Optional<Metric> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The metric with that code; a code that nobody defined is a programming error. */
    public Metric metric(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No metric " + code));
    }

    private static List<Metric> read() {
        try (var catalogue = Metrics.class.getResourceAsStream("/figures/metrics.yaml")) {
            return YAMLMapper.builder().build().readValue(catalogue, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
