package vn.thidua.classification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.ShippedCalendar;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.StoredFigures;
import vn.thidua.movement.LaunchProvince;
import vn.thidua.nomination.RecordingNotices;

/**
 * The classification on a test database, in {@link LaunchProvince}, with a set of three criteria. Today is Wednesday, 1
 * November 2023, 9 o'clock, until the test moves it.
 */
public final class ClassificationFixture {

    public static final LocalDate TODAY = LocalDate.of(2023, 11, 1);
    public static final String LEAD = "lead";
    public static final String APPRAISER = "appraiser";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public final LaunchProvince province = new LaunchProvince();
    public final RecordingNotices notices = new RecordingNotices();
    public final Waiting waiting = new Waiting();
    public final Figures figures;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private LocalDate today = TODAY;

    /** On a database of its own. */
    public ClassificationFixture(DataSource dataSource) {
        this(dataSource, new JdbcTransactionManager(dataSource));
    }

    /** In the transactions of an engine on the same database. */
    public ClassificationFixture(DataSource dataSource, PlatformTransactionManager transactions) {
        var jdbc = JdbcClient.create(dataSource);
        figures = StoredFigures.in(jdbc, province);
        beans.registerBean(JdbcClient.class, () -> jdbc);
        beans.registerBean(PlatformTransactionManager.class, () -> transactions);
        beans.registerBean(Clock.class, () -> new MovableClock());
        beans.registerBean(LaunchProvince.class, () -> province);
        beans.registerBean(RecordingNotices.class, () -> notices);
        beans.registerBean(Figures.class, () -> figures);
        beans.registerBean(Waiting.class, () -> waiting);
        beans.register(Metrics.class, ShippedCalendar.class, Reminders.class, TimerMoments.class, Transactions.class);
        beans.scan("vn.thidua.classification");
        beans.refresh();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    /** The set of all tests, kept for the province. */
    public CriteriaSet keepSet() {
        return bean(CriteriaSets.class).importSet(text("/classification/small.yaml"), LEAD);
    }

    public static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only bean of that type. */
    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** Every bean by name, for an engine that looks its delegates and forms up. */
    public Map<String, Object> all() {
        return beans.getBeansOfType(Object.class);
    }

    /** Makes it 9 o'clock of that day. */
    public void moveTo(LocalDate day) {
        today = day;
    }

    /** Whatever waits for a published ranking, with what it would begin. */
    public static final class Waiting implements RankingFollower {

        public final List<PublishedRanking> heard = new ArrayList<>();
        public final List<Follow> begins = new ArrayList<>();

        @Override
        public List<Follow> follow(PublishedRanking ranking) {
            heard.add(ranking);
            return begins;
        }
    }

    private final class MovableClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return today.atTime(9, 0).atZone(ZONE).toInstant();
        }
    }
}
