package vn.thidua.movement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.ImportScope;
import vn.thidua.refusal.Refused;

/** Reads plan files and refuses what is wrong with the place in the file. */
@Component
class PlanFile {

    private static final int MOST_SHOWN = 20;

    private final PlanSchema schema;
    private final PlanRules rules;

    PlanFile(PlanSchema schema, PlanRules rules) {
        this.schema = schema;
        this.rules = rules;
    }

    /**
     * The plan in a YAML text, version 1.
     *
     * @param scope whose units it may name
     * @throws Refused naming the place and the reason of everything that is wrong, as far as 20
     */
    MovementPlan read(String yaml, ImportScope scope) {
        var tree = tree(yaml);
        refuse(schema.problems(tree));
        var plan = plan(tree).withVersion(1);
        refuse(rules.problems(plan, scope));
        return plan;
    }

    private static JsonNode tree(String yaml) {
        try {
            return PlanMapper.tree(yaml);
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new Refused("plan-invalid", "Tệp kế hoạch không đúng định dạng YAML tại dòng %d.".formatted(line));
        }
    }

    private static MovementPlan plan(JsonNode tree) {
        try {
            return PlanMapper.plan(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The schema let through what the plan cannot hold", e);
        }
    }

    private static void refuse(List<PlanProblem> problems) {
        if (!problems.isEmpty()) {
            var shown =
                    problems.stream().limit(MOST_SHOWN).map(PlanProblem::line).collect(Collectors.joining("\n"));
            throw new Refused("plan-invalid", shown, problems.get(0).path());
        }
    }
}
