package vn.thidua.movement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.schema.FileSchema;

/** The published JSON Schema of plan files. */
@Component
class PlanSchema {

    private final FileSchema schema = new FileSchema("movement/plan.schema.json");

    /** What in the tree does not keep to the schema. */
    List<PlanProblem> problems(JsonNode tree) {
        return schema.problems(tree).stream()
                .map(problem -> new PlanProblem(problem.path(), problem.reason()))
                .toList();
    }
}
