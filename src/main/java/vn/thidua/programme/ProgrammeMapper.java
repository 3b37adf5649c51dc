package vn.thidua.programme;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** Turns programmes into text and back: YAML for people, JSON for the table. */
final class ProgrammeMapper {

    private static final ObjectMapper YAML = configured(new YAMLFactory());
    private static final ObjectMapper JSON = configured(new JsonFactory());

    private ProgrammeMapper() {}

    /** The tree of a YAML text. */
    static JsonNode tree(String yaml) throws JsonProcessingException {
        return YAML.readTree(yaml);
    }

    /** The programme of a tree that keeps to the schema. */
    static Programme programme(JsonNode tree) throws JsonProcessingException {
        return YAML.treeToValue(tree, Programme.class);
    }

    /** The programme as JSON, always the same text for the same programme. */
    static String json(Programme programme) {
        try {
            return JSON.writeValueAsString(programme);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A programme could not be written", e);
        }
    }

    /** The programme of a JSON text that {@link #json} wrote. */
    static Programme programme(String json) {
        try {
            return JSON.readValue(json, Programme.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored programme could not be read", e);
        }
    }

    private static ObjectMapper configured(JsonFactory factory) {
        var mapper = new ObjectMapper(factory)
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        var absentIsEmpty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper.configOverride(List.class).setSetterInfo(absentIsEmpty);
        return mapper;
    }
}
