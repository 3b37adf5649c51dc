package vn.thidua.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.thidua.calendar.Deadline;
import vn.thidua.calendar.Deadlines;
import vn.thidua.calendar.Reminders;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.calendar.WorkCalendar;
import vn.thidua.figures.FigureAsking.Question;
import vn.thidua.figures.FigureConsequences.ChangedVerdict;
import vn.thidua.nomination.RecordingNotices;
import vn.thidua.organisation.UnitKind;

/** Requests for figures on a test database, in {@link FigureProvince}. Today is Wednesday, 10 January 2024, 9 o'clock. */
public final class FigureFixture {

    public static final LocalDate TODAY = LocalDate.of(2024, 1, 10);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = TODAY.atTime(9, 0).atZone(ZONE).toInstant();

    public final FigureProvince province = new FigureProvince();
    public final RecordingNotices notices = new RecordingNotices();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    /** On a database of its own. */
    public FigureFixture(DataSource dataSource) {
        this(dataSource, new JdbcTransactionManager(dataSource));
    }

    /** In the transactions of an engine on the same database. */
    public FigureFixture(DataSource dataSource, PlatformTransactionManager transactions) {
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        beans.registerBean(PlatformTransactionManager.class, () -> transactions);
        beans.registerBean(Clock.class, () -> Clock.fixed(NOW, ZONE));
        beans.registerBean(FigureProvince.class, () -> province);
        beans.registerBean(RecordingNotices.class, () -> notices);
        beans.registerBean(
                Deadlines.class,
                () -> (rule, year, event) ->
                        new Deadline(event.plusDays(rule.days()), List.of("Tính từ ngày yêu cầu."), List.of()));
        beans.registerBean(WorkCalendar.class, () -> day -> true);
        beans.registerBean(FigureConsequences.class, () -> FigureFixture::consequences);
        beans.register(Transactions.class, Reminders.class, TimerMoments.class);
        beans.register(REQUESTS);
        beans.scan("vn.thidua.figures.process");
        beans.refresh();
    }

    private static final Class<?>[] REQUESTS = {
        Metrics.class,
        FigureTable.class,
        FigureKeeping.class,
        FigureFile.class,
        FigureImports.class,
        FigureOwners.class,
        JdbcFigures.class,
        FigureRequestTable.class,
        FigureAnswerTable.class,
        FigureFileTable.class,
        FigureRequests.class,
        FigureAsking.class,
        FigureAnswering.class,
        FigureReceiving.class,
        AnswerReading.class,
        FigurePreview.class,
        FigureReminding.class,
        AnswerTemplate.class,
        AnswerFile.class,
    };

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    /** One verdict for every supposed figure. */
    private static List<ChangedVerdict> consequences(List<Figure> supposed, String personId) {
        return supposed.stream()
                .map(figure -> new ChangedVerdict(
                        "Đợt xét", figure.subject(), figure.subject(), figure.metric(), "ĐẠT", "KHÔNG ĐẠT", false))
                .toList();
    }

    /** The only bean of that type. */
    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** Every bean by name, for an engine that looks its delegates and forms up. */
    public Map<String, Object> all() {
        return beans.getBeansOfType(Object.class);
    }

    /** A request of Sở Nội vụ for these metrics of 2023 of departments and districts; its first answer. */
    public FigureAnswer asked(String... metrics) {
        var question = new Question(
                List.of(metrics), 2023, Set.of(UnitKind.DEPARTMENT, UnitKind.DISTRICT), 5, "Số liệu chính thức");
        var request = bean(FigureAsking.class).ask(question, "lead");
        return answers(request.id()).get(0);
    }

    public List<FigureAnswer> answers(UUID requestId) {
        return bean(FigureRequests.class).answers(requestId);
    }

    public FigureAnswer answer(UUID id) {
        return bean(FigureRequests.class).answer(id);
    }

    /** A figure of 2023 that was entered before. */
    public void figure(String unit, String metric, String value) {
        bean(JdbcFigures.class).enter(row(unit, metric, value), "appraiser");
    }

    /** A figure of 2023 that the application computed. */
    public void computed(String unit, String metric, String value) {
        bean(JdbcFigures.class).derive(row(unit, metric, value), "/thi-dua/programme.html?unit=" + unit);
    }

    private static FigureRow row(String unit, String metric, String value) {
        var key = new FigureRow.Key(SubjectKind.UNIT, unit, metric, 2023, "");
        return new FigureRow(key, value, "Báo cáo số 1/BC-SNV", LocalDate.of(2024, 1, 5));
    }

    /** The values in force of a metric of 2023 by unit, as {@code so-y-te=5}. */
    public List<String> inForce(String metric) {
        return province.units().stream()
                .flatMap(unit -> bean(JdbcFigures.class).inForce(SubjectKind.UNIT, unit.code(), 2023).stream())
                .filter(figure -> figure.metric().equals(metric))
                .map(figure -> figure.subject() + "=" + figure.value())
                .toList();
    }
}
