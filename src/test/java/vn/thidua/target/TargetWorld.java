package vn.thidua.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.thidua.calendar.TimerMoments;
import vn.thidua.directive.SetClock;
import vn.thidua.movement.DemoProvince;
import vn.thidua.nomination.RecordingNotices;
import vn.thidua.organisation.Organisation;
import vn.thidua.programme.Programmes;
import vn.thidua.programme.ShippedProgramme;

/** The targets of Quyết định 465 with the people of the demo province, on a database that holds nothing else. */
public final class TargetWorld {

    public static final String APPRAISER = "lan.nguyen";
    /** Officer of Sở Kế hoạch và Đầu tư, which answers for target 2.3. */
    public static final String PLANNER = "thu.bien";

    public static final String PROGRAMME = "ninh-thuan-cchc-2021-2025";

    public final SetClock clock = new SetClock(LocalDate.of(2024, 1, 8));
    public final RecordingNotices notices = new RecordingNotices();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    public TargetWorld(DataSource database, PlatformTransactionManager transactions) {
        var jdbc = JdbcClient.create(database);
        jdbc.sql("alter table target_value disable trigger user").update();
        jdbc.sql("alter table target_event disable trigger user").update();
        jdbc.sql("truncate reform_programme, target_year cascade").update();
        var programmes = ShippedProgramme.storedIn(jdbc);
        programmes.importProgramme(ShippedProgramme.yaml(), "tuan.ngo");
        beans.registerBean(JdbcClient.class, () -> jdbc);
        beans.registerBean(PlatformTransactionManager.class, () -> transactions);
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(Organisation.class, DemoProvince::new);
        beans.registerBean(Programmes.class, () -> programmes);
        beans.registerBean(RecordingNotices.class, () -> notices);
        beans.register(Transactions.class, TimerMoments.class);
        beans.scan("vn.thidua.target");
        beans.refresh();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** Every bean by name, for an engine that looks its delegates and forms up. */
    public Map<String, Object> all() {
        return beans.getBeansOfType(Object.class);
    }

    /** The year's report of that target. */
    public TargetReport report(int year, String target) {
        var table = bean(TargetTable.class);
        return table.reports(table.findYear(PROGRAMME, year).orElseThrow().id()).stream()
                .filter(report -> report.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    /** The confirmed values of that target and year, by metric. */
    public Map<String, String> confirmed(int year, String target) {
        return bean(TargetRegister.class).confirmed(report(year, target)).values().stream()
                .collect(Collectors.toMap(TargetValue::metric, TargetValue::value));
    }

    public TargetStatus status(int year, String target) {
        return bean(TargetReading.class).rows(APPRAISER, PROGRAMME).stream()
                .filter(row -> row.target().code().equals(target))
                .flatMap(row -> row.years().stream())
                .filter(cell -> cell.year() == year)
                .findFirst()
                .orElseThrow()
                .status();
    }
}
