package vn.thidua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * A page of the desk beside a page of Tasklist, over the same hundred thousand open tasks of two hundred units, in turns in
 * one process. Tasklist's page is the engine's query alone, with its rights and without the second query for the number of
 * tasks; the desk's is the whole answer. Only the ratio means something on another machine.
 */
@BenchmarkedApplication
class DeskBenchmark {

    private static final int UNITS = Integer.getInteger("benchmark.units", 200);
    private static final int TASKS = Integer.getInteger("benchmark.tasks", 100_000);
    private static final int TURNS = Integer.getInteger("benchmark.turns", 40);
    private static final int OF_TASKLIST = 15;

    @Autowired
    private ProcessEngine engine;

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
        for (var person : List.of(DeskData.OFFICER, DeskData.APPRAISER)) {
            report.put(person, inTurns(http, person, dossier));
        }
        System.out.println("Desk: " + report);
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(new File("target/benchmark/desk.json"), report);
    }

    private Map<String, Object> inTurns(MockMvc http, String person, String dossier) {
        Map<String, Runnable> contenders = new LinkedHashMap<>();
        contenders.put("tasklist", () -> tasklist(person));
        contenders.put("desk", () -> ask(http, person, "/api/desk/tasks?tab=GROUP"));
        contenders.put("desk, words", () -> ask(http, person, "/api/desk/tasks?tab=GROUP&words=don vi thu tai"));
        contenders.put("desk, counts and choices", () -> ask(http, person, "/api/desk"));
        contenders.put("dossier", () -> ask(http, person, dossier));
        Map<String, List<Double>> milliseconds = new LinkedHashMap<>();
        for (int turn = -3; turn < TURNS; turn++) {
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
        figures.put("times faster at p50", at(milliseconds.get("tasklist"), 0.50) / at(milliseconds.get("desk"), 0.50));
        figures.put("times faster at p95", at(milliseconds.get("tasklist"), 0.95) / at(milliseconds.get("desk"), 0.95));
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
    private void tasklist(String person) {
        var identity = engine.getIdentityService();
        var groups = identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(person, groups, List.of("ninh-thuan"));
        try {
            var page = engine.getTaskService()
                    .createTaskQuery()
                    .taskCandidateGroupIn(groups)
                    .taskUnassigned()
                    .initializeFormKeys()
                    .orderByDueDate()
                    .asc()
                    .listPage(0, OF_TASKLIST);
            assertThat(page).hasSize(OF_TASKLIST);
        } finally {
            identity.clearAuthentication();
        }
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
