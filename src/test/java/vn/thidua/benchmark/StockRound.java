package vn.thidua.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Deciding the lines of a round as one would with nothing but an engine, in the two ways there are: a task for each
 * line, which leaves a history of each answer as the application does, or one task with all lines in one JSON variable,
 * which leaves none. Neither ranks, counts a quota, or checks an answer.
 */
final class StockRound {

    static final String SCHEMA = "stock_round";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TASK = "UserTask_Decide";

    private final ProcessEngine engine;
    private final CountingDataSource dataSource;

    StockRound(CountingDataSource dataSource) {
        this.dataSource = dataSource;
        engine = StockEngine.start(SCHEMA, dataSource, new HashMap<>());
        deploy("task-per-line", taskPerLine());
        deploy("one-task", oneTask());
    }

    private void deploy(String name, BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(name + ".bpmn", model)
                .deploy();
    }

    private static BpmnModelInstance oneTask() {
        return Bpmn.createExecutableProcess("one-task")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(TASK)
                .endEvent()
                .done();
    }

    private static BpmnModelInstance taskPerLine() {
        return Bpmn.createExecutableProcess("task-per-line")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(TASK)
                .multiInstance()
                .parallel()
                .camundaCollection("lines")
                .camundaElementVariable("line")
                .multiInstanceDone()
                .endEvent()
                .done();
    }

    /** A task for each line, answered one after the other. */
    Map<String, Map<String, Object>> decideTaskByTask(int lines) {
        Meter meter = new Meter(dataSource);
        List<String> names =
                IntStream.range(0, lines).mapToObj(line -> "Dòng " + line).toList();
        String key = "tasks-" + lines;
        meter.measure("stock, make tasks", () -> start("task-per-line", key, Map.of("lines", names)));
        meter.measure("stock, decide", () -> {
            for (Task task : tasks(key)) {
                engine.getTaskService().complete(task.getId(), Map.of("approved", true, "reason", "Đủ tiêu chuẩn"));
            }
            return key;
        });
        return meter.steps();
    }

    /** One task; all lines are read from one variable and written back with an answer in each. */
    Map<String, Map<String, Object>> decideInOneVariable(int lines) {
        Meter meter = new Meter(dataSource);
        String key = "one-task-" + lines;
        start("one-task", key, Map.of("lines", json(rows(lines, Map.of()))));
        meter.measure("stock, decide", () -> {
            Task task = tasks(key).get(0);
            engine.getFormService().getTaskFormVariables(task.getId()).get("lines");
            Object decided = json(rows(lines, Map.of("decision", "APPROVE", "reason", "")));
            engine.getTaskService().complete(task.getId(), Map.of("lines", decided));
            return key;
        });
        return meter.steps();
    }

    private Object start(String process, String key, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, key, variables);
    }

    private List<Task> tasks(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .list();
    }

    private static List<Map<String, Object>> rows(int lines, Map<String, Object> answer) {
        return IntStream.range(0, lines).mapToObj(line -> row(line, answer)).toList();
    }

    private static Map<String, Object> row(int line, Map<String, Object> answer) {
        Map<String, Object> row = new HashMap<>(answer);
        row.put("nominee", "Ông Nguyễn Văn %d, Chuyên viên, Đơn vị thử tải".formatted(line));
        row.put("unit", "Đơn vị thử tải");
        row.put("rank", line);
        row.put("points", 90);
        row.put("place", "Trong chỉ tiêu");
        row.put("explanation", "Hạng %d, trong chỉ tiêu tối đa 4800 cá nhân: 90 điểm, 5/9 phiếu.".formatted(line));
        return row;
    }

    private static Object json(Object rows) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(rows)).create();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
