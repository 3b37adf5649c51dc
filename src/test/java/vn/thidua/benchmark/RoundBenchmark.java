package vn.thidua.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.RoundId;
import vn.thidua.movement.MovementPlans;

/**
 * Rounds of ten thousand nominees, one after the other in one process: what each step takes, and whether memory grows.
 * Times mean something only beside those of the untuned engine in the same run.
 */
@BenchmarkedApplication
class RoundBenchmark {

    private static final int UNITS = Integer.getInteger("benchmark.units", 400);
    private static final int PEOPLE = Integer.getInteger("benchmark.people", 24);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);
    /** Fewer than lines: an engine's time for a line grows with the number of lines beside it. */
    private static final int STOCK_TASKS = Integer.getInteger("benchmark.stockTasks", 1000);

    private static final String LEAD = "hoa.dang";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private MovementPlans plans;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient db;

    @Autowired
    private JdbcConnectionDetails connection;

    @Test
    void ranksDecidesAndTellsTenThousandNominees() throws IOException {
        RoundData data = new RoundData(db, UNITS, PEOPLE);
        data.addOrganisation();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("nominees", data.nominees());
        List<Map<String, Object>> rounds = rounds(data);
        report.put("linesASecond", linesASecond(data.nominees(), decideSeconds(rounds)));
        report.put("rounds", rounds);
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(new File("target/benchmark/round.json"), report);
    }

    /** Deciding alone, beside the two ways a bare engine has; the last round, when everything is warm on both sides. */
    private Map<String, Object> linesASecond(int nominees, double seconds) {
        StockRound stock = new StockRound(StockEngine.schema(StockRound.SCHEMA, dataSource, connection));
        stock.decideTaskByTask(STOCK_TASKS / 10);
        stock.decideInOneVariable(nominees / 10);
        double perTask = seconds(stock.decideTaskByTask(STOCK_TASKS)) / STOCK_TASKS;
        double inOneVariable = seconds(stock.decideInOneVariable(nominees)) / nominees;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("application", nominees / seconds);
        figures.put("untunedEngineTaskPerLine", 1 / perTask);
        figures.put("untunedEngineOneVariable", 1 / inOneVariable);
        figures.put("ratioToTaskPerLine", perTask * nominees / seconds);
        figures.put("ratioToOneVariable", inOneVariable * nominees / seconds);
        System.out.println("Lines decided a second: " + figures);
        return figures;
    }

    private static double decideSeconds(List<Map<String, Object>> rounds) {
        Map<?, ?> steps = (Map<?, ?>) rounds.get(rounds.size() - 1).get("steps");
        return seconds(steps, "decide, show") + seconds(steps, "decide, submit");
    }

    private static double seconds(Map<String, Map<String, Object>> steps) {
        return steps.keySet().stream().mapToDouble(step -> seconds(steps, step)).sum();
    }

    private static double seconds(Map<?, ?> steps, String step) {
        return (double) ((Map<?, ?>) steps.get(step)).get("seconds");
    }

    private List<Map<String, Object>> rounds(RoundData data) throws IOException {
        List<Map<String, Object>> rounds = new ArrayList<>();
        int former = data.rounds();
        for (int number = former + 1; number <= former + ROUNDS; number++) {
            rounds.add(round(data, number));
        }
        return rounds;
    }

    private Map<String, Object> round(RoundData data, int number) throws IOException {
        Officers officers = new Officers(engine);
        Meter meter = new Meter((CountingDataSource) dataSource);
        String award = importPlan(data, number);
        String key = meter.measure("open", () -> open(officers, award));
        data.addProposals(RoundId.of(key), officers);
        Map<String, Long> rowsBefore = Meter.engineRows(db);
        long heapBefore = Meter.heap();
        new RoundWalk(officers, meter, key, 9000 + number + "/QĐ-UBND").walk();
        Map<String, Object> round = new LinkedHashMap<>();
        round.put("steps", meter.steps());
        round.put("heapMegabytesBefore", heapBefore);
        round.put("heapMegabytesAfter", Meter.heap());
        round.put("engineRowsBefore", rowsBefore);
        round.put("engineRowsAfter", Meter.engineRows(db));
        System.out.println("Round " + number + ": " + round);
        return round;
    }

    /** The shipped plan under another code, with a quota for half of the nominees; gives the choice of its award. */
    private String importPlan(RoundData data, int number) throws IOException {
        String code = RoundData.PLAN + number;
        String yaml = new ClassPathResource("movement/ninh-thuan-cchc-2023.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("code: ninh-thuan-cchc-2023", "code: " + code)
                .replace("number: 9\n", "number: %d\n".formatted(data.quota(true)))
                .replace("number: 15\n", "number: %d\n".formatted(data.quota(false)));
        plans.importPlan(yaml, "tuan.ngo");
        return code + "/1/bang-khen-chu-tich-tinh/2023/GUIDED";
    }

    private static String open(Officers officers, String award) {
        String key = officers.start(
                "award-round",
                LEAD,
                Map.of(
                        "award",
                        award,
                        "deadline",
                        LocalDate.now().toString(),
                        "tieRule",
                        "DECIDER_CHOOSES",
                        "confirmed",
                        true));
        officers.runJobs();
        return key;
    }
}
