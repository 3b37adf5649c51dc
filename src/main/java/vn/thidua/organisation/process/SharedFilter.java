package vn.thidua.organisation.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A filter that everybody finds on the left of Tasklist.
 *
 * @param priority place in the list, the lowest first
 * @param color    of the stripe beside the name
 */
record SharedFilter(String name, String description, int priority, String color, TaskQuery query) {

    /** What Tasklist keeps beside the query; cards show the two variables, every card its step and deadline anyway. */
    Map<String, Object> properties() {
        return Map.of(
                "description",
                description,
                "priority",
                priority,
                "color",
                color,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(
                        Map.of("name", "unitName", "label", "Đơn vị"),
                        Map.of("name", "movementName", "label", "Phong trào")));
    }
}
