package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardFixture.DECIDER;
import static vn.thidua.award.AwardFixture.aCollective;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.database.TestDatabase;

/** A round of a thousand lines, after which PostgreSQL knows that there are so many. */
class TableCountsTest {

    private static final int LINES = 1000;

    private final DataSource dataSource = TestDatabase.migrated();
    private final JdbcClient db = JdbcClient.create(dataSource);
    private final AwardFixture award = new AwardFixture(dataSource);

    @ParameterizedTest
    @ValueSource(strings = {"ranking", "decision_line"})
    void knowsHowManyLinesAreNew(String table) {
        var candidates = IntStream.range(0, LINES)
                .mapToObj(number -> aCollective("Tập thể " + number, 90))
                .toArray(Candidate[]::new);
        var id = award.aSubmittedRound(LINES, candidates);
        award.decision.decide(id, LongList.answers(award.register.lines(id), List.of()), "", DECIDER);

        assertThat(db.sql("select reltuples from pg_class where oid = cast(:table as regclass)")
                        .param("table", table)
                        .query(Double.class)
                        .single())
                .isGreaterThanOrEqualTo(LINES);
    }
}
