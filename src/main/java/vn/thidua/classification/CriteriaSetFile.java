package vn.thidua.classification;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.refusal.Refused;

/** Reads criteria sets from YAML and refuses what is wrong with the place in the file. */
@Component
class CriteriaSetFile {

    private static final int MOST_SHOWN = 20;
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final CriteriaSetSchema schema;
    private final CriteriaSetRules rules;

    CriteriaSetFile(CriteriaSetSchema schema, CriteriaSetRules rules) {
        this.schema = schema;
        this.rules = rules;
    }

    /**
     * The set in a YAML text, version 1.
     *
     * @throws Refused naming the place and the reason of everything that is wrong, as far as 20
     */
    CriteriaSet read(String yaml) {
        var tree = tree(yaml);
        refuse(schema.problems(tree));
        var set = set(tree).withVersion(1);
        refuse(rules.problems(set));
        return set;
    }

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Refused(
                    "criteria-set-invalid", "Tệp bộ tiêu chí không đúng định dạng YAML tại dòng %d.".formatted(line));
        }
    }

    private static CriteriaSet set(JsonNode tree) {
        try {
            return YAML.treeToValue(tree, CriteriaSet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema let through what a criteria set cannot hold", e);
        }
    }

    private static void refuse(List<SetProblem> problems) {
        if (!problems.isEmpty()) {
            var shown =
                    problems.stream().limit(MOST_SHOWN).map(SetProblem::line).collect(Collectors.joining("\n"));
            throw new Refused("criteria-set-invalid", shown, problems.get(0).path());
        }
    }
}
