package vn.thidua.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.ImportScope;
import vn.thidua.refusal.Refused;
import vn.thidua.schema.FileProblem;
import vn.thidua.schema.FileSchema;

/** Reads programme files and refuses what is wrong with the place in the file. */
@Component
class ProgrammeFile {

    private static final int MOST_SHOWN = 50;

    private final FileSchema schema = new FileSchema("programme/programme.schema.json");
    private final ProgrammeRules rules;

    ProgrammeFile(ProgrammeRules rules) {
        this.rules = rules;
    }

    /**
     * The programme in a YAML text, version 1.
     *
     * @param scope whose units it may name
     * @throws Refused naming the place and the reason of everything that is wrong, as far as 50
     */
    Programme read(String yaml, ImportScope scope) {
        var tree = tree(yaml);
        refuse(schema.problems(tree));
        var programme = programme(tree).withVersion(1);
        refuse(rules.problems(programme, scope));
        return programme;
    }

    private static JsonNode tree(String yaml) {
        try {
            return ProgrammeMapper.tree(yaml);
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Refused(
                    "programme-invalid", "Tệp kế hoạch không đúng định dạng YAML tại dòng %d.".formatted(line));
        }
    }

    private static Programme programme(JsonNode tree) {
        try {
            return ProgrammeMapper.programme(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema let through what the programme cannot hold", e);
        }
    }

    private static void refuse(List<FileProblem> problems) {
        if (!problems.isEmpty()) {
            var shown =
                    problems.stream().limit(MOST_SHOWN).map(FileProblem::line).collect(Collectors.joining("\n"));
            throw new Refused("programme-invalid", shown, problems.get(0).path());
        }
    }
}
