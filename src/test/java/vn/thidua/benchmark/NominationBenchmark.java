package vn.thidua.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import vn.thidua.award.Rounds;
import vn.thidua.organisation.OrganisationImport;

/**
 * Prints how many whole nominations a second this application completes beside the bare models on an untuned engine, on
 * the same durable PostgreSQL, in turns. Only the ratio of one run means anything: machines differ and are shared.
 */
@BenchmarkedApplication
class NominationBenchmark {

    private static final int WARM_UP = Integer.getInteger("benchmark.warmUp", 10);
    private static final int TURNS = Integer.getInteger("benchmark.turns", 5);
    private static final int PER_TURN = Integer.getInteger("benchmark.perTurn", 10);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Rounds rounds;

    @Autowired
    private OrganisationImport organisation;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcConnectionDetails connection;

    @Test
    void comparesWholeNominations() throws IOException {
        OurNominations.addUnits(organisation, WARM_UP + TURNS * PER_TURN);
        OurNominations ours = new OurNominations(engine, rounds, (CountingDataSource) dataSource);
        ours.completeNominations(WARM_UP);
        StockNominations stock = new StockNominations(
                StockEngine.schema(StockNominations.SCHEMA, dataSource, connection), ours.answers());
        stock.completeNominations(WARM_UP);

        List<Turn> our = new ArrayList<>();
        List<Turn> theirs = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            our.add(Turn.of(ours));
            theirs.add(Turn.of(stock));
        }
        report(our, theirs);
    }

    /** One turn of one side. */
    private record Turn(double perSecond, double statements, double commits) {

        static Turn of(Contender contender) {
            long statements = contender.statements();
            long commits = contender.commits();
            long start = System.nanoTime();
            contender.completeNominations(PER_TURN);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Turn(
                    PER_TURN / seconds,
                    (contender.statements() - statements) / (double) PER_TURN,
                    (contender.commits() - commits) / (double) PER_TURN);
        }
    }

    private static void report(List<Turn> ours, List<Turn> stock) throws IOException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("nominationsPerTurn", PER_TURN);
        report.put("turns", TURNS);
        report.put("application", median(ours));
        report.put("untunedEngine", median(stock));
        report.put("ratio", median(ours).get("perSecond") / median(stock).get("perSecond"));
        File file = new File("target/benchmark/nomination.json");
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file, report);
        System.out.println("Nominations, application beside untuned engine: " + report);
    }

    private static Map<String, Double> median(List<Turn> turns) {
        Turn middle = turns.stream()
                .sorted(Comparator.comparingDouble(Turn::perSecond))
                .toList()
                .get(turns.size() / 2);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("perSecond", middle.perSecond());
        figures.put("statements", middle.statements());
        figures.put("commits", middle.commits());
        return figures;
    }
}
