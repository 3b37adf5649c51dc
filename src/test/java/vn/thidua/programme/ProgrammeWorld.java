package vn.thidua.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.ShippedCalendar;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.database.TestDatabase;
import vn.thidua.document.OfficialDocument;
import vn.thidua.figures.Figures;
import vn.thidua.figures.StoredFigures;
import vn.thidua.figures.SubjectKind;
import vn.thidua.movement.DemoProvince;
import vn.thidua.nomination.RecordingNotices;
import vn.thidua.organisation.Organisation;

/** Quyết định 465 in the demo's Ninh Thuận, with the real beans on a real engine, at 9 o'clock of a day of choice. */
public final class ProgrammeWorld {

    public static final String LEAD = "hoa.dang";
    public static final String APPRAISER = "lan.nguyen";
    public static final LocalDate PLANNED_ON = LocalDate.of(2022, 12, 23);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public final RecordingNotices notices = new RecordingNotices();
    public final Figures figures;
    public final Programme programme;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private LocalDate today = PLANNED_ON;

    public ProgrammeWorld(DataSource database, PlatformTransactionManager transactions, ProcessEngine engine) {
        var jdbc = JdbcClient.create(database);
        var demo = new DemoProvince();
        var calendar = new ShippedCalendar();
        figures = StoredFigures.in(jdbc, demo);
        beans.registerBean(JdbcClient.class, () -> jdbc);
        beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        beans.registerBean(PlatformTransactionManager.class, () -> transactions);
        beans.registerBean(Clock.class, () -> new MovableClock());
        beans.registerBean(Organisation.class, () -> demo);
        beans.registerBean(RecordingNotices.class, () -> notices);
        beans.registerBean(Figures.class, () -> figures);
        beans.registerBean(ShippedCalendar.class, () -> calendar);
        beans.register(TimerMoments.class);
        beans.registerBean(Reminders.class, () -> ShippedCalendar.reminders(beans.getBean(Clock.class)));
        beans.registerBean(RuntimeService.class, engine::getRuntimeService);
        beans.registerBean(IdentityService.class, engine::getIdentityService);
        beans.register(Transactions.class);
        beans.scan("vn.thidua.programme");
        beans.refresh();
        programme = bean(Programmes.class).importProgramme(ShippedProgramme.YAML, "tuan.ngo");
    }

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

    /** Makes it 9 o'clock of that day. */
    public void moveTo(LocalDate day) {
        today = day;
    }

    /** The plan of 2023 with these tasks alone, issued under 1894/QĐ-UBND on the day it is. */
    public YearlyPlan issue(String... tasks) {
        return issue(2023, tasks);
    }

    public YearlyPlan issue(int year, String... tasks) {
        var wanted = List.of(tasks);
        Map<String, String> omitted = bean(YearlyPlanning.class).preview(programme, year).stream()
                .filter(PlannedTask::given)
                .map(one -> one.task().code())
                .filter(code -> !wanted.contains(code))
                .collect(Collectors.toMap(code -> code, code -> "Đã hoàn thành năm trước"));
        return bean(YearlyPlanning.class)
                .issue(programme, year, new OfficialDocument("1894/QĐ-UBND", today), omitted, LEAD);
    }

    /** The unit's assignment of that task. */
    public Assignment assignment(String task, String unit) {
        return bean(JdbcClient.class)
                .sql("select id from reform_assignment where task = ? and unit_code = ?")
                .params(task, unit)
                .query(UUID.class)
                .optional()
                .map(bean(TaskReading.class)::get)
                .orElseThrow();
    }

    /** What the figures say of the unit's tasks in 2023: {@code 1/2} on time, empty while nothing counts. */
    public String onTime(String unit) {
        var values = figures.inForce(SubjectKind.UNIT, unit, 2023).stream()
                .collect(Collectors.toMap(figure -> figure.metric(), figure -> figure.value()));
        return values.isEmpty() ? "" : values.get("reformTasksOnTime") + "/" + values.get("reformTasksAssigned");
    }

    /** What was done about it, the newest first. */
    public List<ReformAct.Kind> acts(Assignment assignment) {
        return bean(TaskReading.class).actsOf(assignment.id()).stream()
                .map(ReformAct::kind)
                .toList();
    }

    /** The same hand-in once more, by a person who has moved to another unit since. */
    public void handedInBy(String personId, Assignment assignment) {
        var act = bean(TaskReading.class).handInOf(assignment.id()).orElseThrow();
        bean(ActTable.class)
                .add(
                        assignment.id(),
                        bean(ActTable.class).by(act.kind(), act.unit(), personId, act.day(), act.text(), act.paper()));
    }

    /** Empties every table this capability fills. */
    public static void forget(DataSource database) {
        TestDatabase.empty(database, "reform_programme", "reform_plan", "figure");
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
