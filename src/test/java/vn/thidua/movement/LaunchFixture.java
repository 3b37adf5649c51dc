package vn.thidua.movement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.thidua.calendar.Deadline;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.StoredFigures;
import vn.thidua.nomination.RecordingNotices;
import vn.thidua.organisation.ImportScope;

/**
 * Launch and registration on a test database, in {@link LaunchProvince}, under one short plan. Today is 4 February 2021,
 * 9 o'clock, until the test moves it.
 */
public final class LaunchFixture {

    public static final LocalDate ISSUED_ON = LocalDate.of(2021, 2, 4);
    public static final String LEAD = "lead";
    public static final String APPRAISER = "appraiser";
    public static final String DECIDER = "decider";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public final LaunchProvince province;
    public final RecordingNotices notices = new RecordingNotices();
    public final Figures figures;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private LocalDate today = ISSUED_ON;

    /** On a database of its own. */
    public LaunchFixture(DataSource dataSource) {
        this(dataSource, new JdbcTransactionManager(dataSource), new LaunchProvince());
    }

    /** In the transactions of an engine on the same database. */
    public LaunchFixture(DataSource dataSource, PlatformTransactionManager transactions, LaunchProvince province) {
        this.province = province;
        var jdbc = JdbcClient.create(dataSource);
        figures = StoredFigures.in(jdbc, province);
        beans.registerBean(JdbcClient.class, () -> jdbc);
        beans.registerBean(PlatformTransactionManager.class, () -> transactions);
        beans.registerBean(Clock.class, () -> new MovableClock());
        beans.registerBean(LaunchProvince.class, () -> province);
        beans.registerBean(RecordingNotices.class, () -> notices);
        beans.registerBean(Figures.class, () -> figures);
        beans.registerBean(OnePlan.class, () -> new OnePlan(province));
        beans.registerBean(Deadlines.class, () -> LaunchFixture::deadline);
        beans.registerBean(WorkCalendar.class, () -> day -> true);
        beans.register(Transactions.class, TimerMoments.class);
        beans.register(LAUNCH);
        beans.scan("vn.thidua.movement.process");
        beans.refresh();
    }

    private static final Class<?>[] LAUNCH = {
        LaunchTable.class,
        UnitLaunchTable.class,
        Participants.class,
        Scope.class,
        MovementDesks.class,
        MovementNotices.class,
        MovementSight.class,
        Launching.class,
        LaunchFollowing.class,
        UnitLaunching.class,
        LaunchRegister.class,
        LaunchAnnouncing.class,
        ReportTable.class,
        UnitReportTable.class,
        ReportRegister.class,
        ReportCollecting.class,
        UnitReporting.class,
        QuestionTable.class,
        Asking.class,
        RegistrationTable.class,
        UnitRegistrationTable.class,
        RegisteredPeople.class,
        RegistrationOpening.class,
        RegistrationRegister.class,
        RegistrationFigures.class,
        Registering.class,
        RegistrationClosing.class,
    };

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    /** The only bean of that type. */
    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** Every bean by name, for an engine that looks its delegates and forms up. */
    public Map<String, Object> all() {
        return beans.getBeansOfType(Object.class);
    }

    /** The plan of all tests. */
    public MovementPlan plan() {
        return bean(OnePlan.class).plan;
    }

    /** Makes it 9 o'clock of that day. */
    public void moveTo(LocalDate day) {
        today = day;
    }

    /** A day with a rule read literally: all days are working days. */
    private static Deadline deadline(DeadlineRule rule, int year, LocalDate event) {
        var day =
                switch (rule.kind()) {
                    case THROUGH -> rule.day();
                    case BEFORE -> rule.day().minusDays(1);
                    case YEARLY_THROUGH -> rule.monthDay().atYear(year + rule.yearOffset());
                    case YEARLY_BEFORE ->
                        rule.monthDay().atYear(year + rule.yearOffset()).minusDays(1);
                    case DAYS_AFTER, WORKING_DAYS_AFTER -> event.plusDays(rule.days());
                    case GUIDED -> event;
                };
        return new Deadline(day, List.of("Tính đến ngày " + day + "."), List.of());
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

    private static final class OnePlan implements MovementPlans {

        private final MovementPlan plan;

        OnePlan(LaunchProvince province) {
            var rules = new PlanRules(province, new Metrics());
            plan = new PlanFile(new PlanSchema(), rules)
                    .read(ShippedPlans.text("/movement/thi-dua-chuyen-de.yaml"), ImportScope.INSTALLATION)
                    .withVersion(1);
        }

        @Override
        public List<MovementPlan> newest() {
            return List.of(plan);
        }

        @Override
        public Optional<MovementPlan> findNewest(String code) {
            return Optional.of(plan).filter(one -> one.code().equals(code));
        }

        @Override
        public Optional<MovementPlan> find(String code, int version) {
            return findNewest(code);
        }

        @Override
        public MovementPlan check(String yaml, String readFor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MovementPlan importPlan(String yaml, String importedBy) {
            throw new UnsupportedOperationException();
        }
    }
}
