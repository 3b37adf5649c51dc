package vn.thidua.movement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;

/** Turns plans into text and back: YAML for people, JSON for the table. */
final class PlanMapper {

    private static final ObjectMapper YAML = configured(new YAMLFactory());
    private static final ObjectMapper JSON = configured(new JsonFactory());

    private static final ObjectMapper FILE = configured(YAMLFactory.builder()
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build())
            .setSerializationInclusion(JsonInclude.Include.NON_EMPTY);

    private PlanMapper() {}

    /** The tree of a YAML text. */
    static JsonNode tree(String yaml) throws JsonProcessingException {
        return YAML.readTree(yaml);
    }

    /** The plan of a tree that keeps to the schema. */
    static MovementPlan plan(JsonNode tree) throws JsonProcessingException {
        return YAML.treeToValue(tree, MovementPlan.class);
    }

    /** The plan as JSON, always the same text for the same plan. */
    static String json(MovementPlan plan) {
        try {
            return JSON.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan could not be written", e);
        }
    }

    /** The plan of a JSON text that {@link #json} wrote. */
    static MovementPlan plan(String json) {
        try {
            return JSON.readValue(json, MovementPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored plan could not be read", e);
        }
    }

    /** The plan as a file of the shape that is imported: without its version, empty parts left out. */
    static String yaml(MovementPlan plan) {
        var tree = FILE.<ObjectNode>valueToTree(plan);
        tree.remove("version");
        try {
            return FILE.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plan could not be written", e);
        }
    }

    private static ObjectMapper configured(JsonFactory factory) {
        var mapper = new ObjectMapper(factory)
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        var absentIsEmpty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper.configOverride(List.class).setSetterInfo(absentIsEmpty);
        mapper.configOverride(Map.class).setSetterInfo(absentIsEmpty);
        return mapper;
    }
}
