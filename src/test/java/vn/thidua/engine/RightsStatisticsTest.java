package vn.thidua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

class RightsStatisticsTest {

    private static final int RIGHTS = 10_000;

    private final JdbcClient db = JdbcClient.create(ProcessTestEngine.database());

    @Test
    void letsTheDatabaseKnowThatNearlyEveryRightAllowsReading() throws JsonProcessingException {
        var statistics = new RightsStatistics(db);
        statistics.run(new DefaultApplicationArguments());
        statistics.run(new DefaultApplicationArguments());
        db.sql("""
                        insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
                        select 'right' || n, 1, 1, 'officer', 7, 'task' || n, 2 | 64 | 16384 from generate_series(1, ?) n
                        """).param(RIGHTS).update();
        db.sql("analyze act_ru_authorization").update();
        assertThat(expected(2)).isGreaterThan(RIGHTS / 2);
        assertThat(expected(64)).isGreaterThan(RIGHTS / 2);
    }

    /** How many rights the database believes to have that permission. */
    private int expected(int permission) throws JsonProcessingException {
        var plan = db.sql("explain (format json) select 1 from act_ru_authorization where perms_ & %1$d = %1$d"
                        .formatted(permission))
                .query(String.class)
                .single();
        return new ObjectMapper().readTree(plan).at("/0/Plan/Plan Rows").asInt();
    }
}
