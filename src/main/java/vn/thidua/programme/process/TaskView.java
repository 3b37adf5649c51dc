package vn.thidua.programme.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.Written;
import vn.thidua.organisation.Organisation;
import vn.thidua.programme.Assignment;
import vn.thidua.programme.ReformAct;
import vn.thidua.programme.ReformAct.Kind;
import vn.thidua.programme.TaskReading;

/** Puts assignments into the Vietnamese words the forms show. */
@Component
class TaskView {

    private final TaskReading reading;
    private final Organisation organisation;

    TaskView(TaskReading reading, Organisation organisation) {
        this.reading = reading;
        this.organisation = organisation;
    }

    /** What task cards show. */
    Map<String, Object> cardOf(Assignment assignment) {
        return Map.of(
                "unitName",
                organisation.unit(assignment.unit()).name(),
                "movementName",
                "Nhiệm vụ %s, kế hoạch cải cách hành chính năm %d".formatted(assignment.task(), assignment.year()));
    }

    /** What every form about the task shows. */
    Map<String, Object> shown(UUID id) {
        var assignment = reading.get(id);
        var task = reading.taskOf(assignment);
        var shown = new HashMap<String, Object>();
        shown.put("title", "Nhiệm vụ %s, năm %d".formatted(task.code(), assignment.year()));
        shown.put("text", task.text());
        shown.put("product", task.toDo().product());
        shown.put("coordinating", task.toDo().coordinating().text());
        shown.put("onDemand", task.toDo().deadline().rule().onDemand());
        shown.put(
                "lastDay",
                assignment.continuous() ? "không có, nhiệm vụ thường xuyên" : Written.day(assignment.dueDay()));
        shown.put("explanation", assignment.explanation());
        shown.put("returnReason", assignment.stage() == Assignment.Stage.RETURNED ? returnReason(id) : "");
        return shown;
    }

    /** What the unit handed in last, in one text. */
    String handedIn(UUID id) {
        return reading.handInOf(id).map(TaskView::said).orElse("");
    }

    private static String said(ReformAct act) {
        var paper = act.paper();
        return "%s ngày %s%s\n\n%s"
                .formatted(
                        act.kind().label().toLowerCase(java.util.Locale.ROOT),
                        Written.day(act.day()),
                        paper == null ? "" : ", văn bản " + paper.cited(),
                        act.text());
    }

    private String returnReason(UUID id) {
        return reading.actsOf(id).stream()
                .filter(act -> act.kind() == Kind.RETURNED)
                .findFirst()
                .map(ReformAct::text)
                .orElse("");
    }
}
