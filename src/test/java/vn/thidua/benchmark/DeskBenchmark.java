package vn.thidua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.desk.TaskQuestion;
import vn.thidua.desk.TaskQuestion.Due;
import vn.thidua.desk.TaskQuestion.Order;
import vn.thidua.desk.TaskQuestion.Tab;
import vn.thidua.desk.Tasks;

/**
 * A page of the desk beside a page of Tasklist, over the same hundred thousand open tasks of two hundred units, in one
 * process. Tasklist's page is the engine's query with its rights and the number of all tasks, which Tasklist asks for with
 * every page, on an engine as it comes and on the application's; the desk's is the whole answer. Only the ratio means
 * something on another machine.
 */
@BenchmarkedApplication
class DeskBenchmark {

    private static final int UNITS = Integer.getInteger("benchmark.units", 200);
    private static final int TASKS = Integer.getInteger("benchmark.tasks", 100_000);
    private static final int TURNS = Integer.getInteger("benchmark.turns", 40);
    /** An untuned query may take half a minute. */
    private static final Duration ENOUGH = Duration.ofMinutes(1);

    private static final int OF_TASKLIST = 15;
    private static final String TASKS_OF_GROUP = "/api/desk/tasks?tab=GROUP";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcConnectionDetails connection;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient db;

    @Autowired
    private WebApplicationContext context;

    @Test
    void showsAPageOfTasks() throws IOException {
        var data = new DeskData(db, UNITS, TASKS);
        data.add();
        var dossier = "/api/dossiers/" + data.proposal();
        var http = MockMvcBuilders.webAppContextSetup(context).build();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put(
                "openTasks",
                db.sql("select count(*) from act_ru_task").query(Long.class).single());
        var untuned = StockEngine.withTasksOf(dataSource, "stock_desk", connection);
        for (var person : List.of(DeskData.OFFICER, DeskData.APPRAISER)) {
            report.put(person, figures(http, person, dossier, untuned));
        }
        System.out.println("Desk: " + report);
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(new File("target/benchmark/desk.json"), report);
    }

    private Map<String, Object> figures(MockMvc http, String person, String dossier, ProcessEngine untuned) {
        Map<String, Runnable> ours = new LinkedHashMap<>();
        ours.put("tasklist, application's engine", () -> tasklist(engine, person));
        ours.put("desk, not over HTTP", () -> desk(person));
        ours.put("desk", () -> ask(http, person, TASKS_OF_GROUP));
        ours.put("desk, words", () -> ask(http, person, TASKS_OF_GROUP + "&words=don vi thu tai"));
        ours.put("desk, words of no task", () -> ask(http, person, TASKS_OF_GROUP + "&words=khong co"));
        ours.put("desk, by unit", () -> ask(http, person, TASKS_OF_GROUP + "&order=UNIT"));
        ours.put("desk, words by unit", () -> ask(http, person, TASKS_OF_GROUP + "&order=UNIT&words=don vi thu tai"));
        ours.put("desk, counts and choices", () -> ask(http, person, "/api/desk"));
        ours.put("dossier", () -> ask(http, person, dossier));
        var figures = inTurns(ours, 10);
        figures.putAll(inTurns(Map.of("tasklist, untuned engine", () -> tasklist(untuned, person)), 1));
        for (var tasklist : List.of("tasklist, untuned engine", "tasklist, application's engine")) {
            figures.put("desk against " + tasklist, middle(figures, tasklist) / middle(figures, "desk, not over HTTP"));
        }
        return figures;
    }

    private static double middle(Map<String, Object> figures, String contender) {
        return (double) ((Map<?, ?>) figures.get(contender)).get("p50");
    }

    private static Map<String, Object> inTurns(Map<String, Runnable> contenders, int warmUp) {
        Map<String, List<Double>> milliseconds = new LinkedHashMap<>();
        var end = Instant.now().plus(ENOUGH);
        for (int turn = -warmUp; turn < 2 || turn < TURNS && Instant.now().isBefore(end); turn++) {
            for (var contender : contenders.entrySet()) {
                double took = took(contender.getValue());
                if (turn >= 0) {
                    milliseconds
                            .computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        milliseconds.forEach((name, all) -> figures.put(name, Map.of("p50", at(all, 0.50), "p95", at(all, 0.95))));
        return figures;
    }

    private static double took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(List<Double> all, double share) {
        return all.stream().sorted().toList().get((int) Math.ceil(share * all.size()) - 1);
    }

    /** The filter “Việc của nhóm tôi”, as Tasklist asks for it. */
    private static void tasklist(ProcessEngine engine, String person) {
        var identity = engine.getIdentityService();
        var groups = identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(person, groups, List.of("ninh-thuan"));
        try {
            var query = engine.getTaskService()
                    .createTaskQuery()
                    .taskCandidateGroupIn(groups)
                    .taskUnassigned()
                    .initializeFormKeys()
                    .orderByDueDate()
                    .asc();
            assertThat(query.listPage(0, OF_TASKLIST)).hasSize(OF_TASKLIST);
            assertThat(query.count()).isGreaterThan(OF_TASKLIST);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** The same tasks, asked where Tasklist's filter is. */
    private void desk(String person) {
        var question = new TaskQuestion(Tab.GROUP, Order.DUE, "", "", "", Due.ANY, "");
        assertThat(tasks.open(question, "", person).tasks()).hasSizeGreaterThan(OF_TASKLIST);
    }

    private static void ask(MockMvc http, String person, String address) {
        try {
            var answer = http.perform(get(address).principal(() -> person))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }
}
