package vn.thidua.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vn.thidua.database.TestDatabase;

class DailyRunTest {

    private static final Instant LATE_IN_LONDON = Instant.parse("2023-03-15T17:05:00Z");

    private final DataSource database = TestDatabase.migrated();
    private final Recorder directives = new Recorder("directive");
    private final Recorder programme = new Recorder("programme");

    @Test
    void runsEveryCapabilityOnceADayInVietnam() {
        runAt(LATE_IN_LONDON);
        runAt(LATE_IN_LONDON.plusSeconds(600));
        runAt(LATE_IN_LONDON.plusSeconds(86_400));

        assertThat(directives.days).containsExactly(LocalDate.of(2023, 3, 16), LocalDate.of(2023, 3, 17));
        assertThat(programme.days).isEqualTo(directives.days);
    }

    @Test
    void triesAgainWhatFailedAndLeavesTheOthersAlone() {
        directives.fails = true;
        runAt(LATE_IN_LONDON);
        directives.fails = false;
        runAt(LATE_IN_LONDON.plusSeconds(600));

        assertThat(directives.days).hasSize(2);
        assertThat(programme.days).hasSize(1);
    }

    @Test
    void keepsNothingOfWhatFailed() {
        directives.fails = true;
        runAt(LATE_IN_LONDON);

        assertThat(JdbcClient.create(database)
                        .sql("select name from daily_figures")
                        .query(String.class)
                        .list())
                .containsExactly("programme");
    }

    private void runAt(Instant now) {
        new DailyRun(
                        List.of(directives, programme),
                        JdbcClient.create(database),
                        new DataSourceTransactionManager(database),
                        Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh")))
                .run();
    }

    private static final class Recorder implements DailyFigures {

        private final String name;
        private final List<LocalDate> days = new ArrayList<>();
        private boolean fails;

        Recorder(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void update(LocalDate today) {
            days.add(today);
            if (fails) {
                throw new IllegalStateException("Thử lỗi");
            }
        }
    }
}
