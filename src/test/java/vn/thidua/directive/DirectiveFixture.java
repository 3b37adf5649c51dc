package vn.thidua.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.calendar.ShippedCalendar;
import vn.thidua.directive.DirectiveImport.Result;
import vn.thidua.directive.DirectiveImport.Upload;
import vn.thidua.figures.Figure;
import vn.thidua.figures.FigureOwners;
import vn.thidua.figures.Figures;
import vn.thidua.figures.Metrics;
import vn.thidua.figures.StoredFigures;
import vn.thidua.figures.SubjectKind;
import vn.thidua.nomination.RecordingNotices;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** The register of directives on a database, with a small province and a clock that can be set. */
public final class DirectiveFixture {

    static final String HEADER = "number,issuedOn,issuer,summary,unit,dueWords,dueDay,doneOn,answer\n";
    static final DirectiveFilter ALL = new DirectiveFilter(null, null, null, false, "");

    public final SetClock clock = new SetClock(LocalDate.of(2023, 12, 18));
    public final RecordingNotices notices = new RecordingNotices();
    public final Figures figures;
    final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    public DirectiveFixture(DataSource database, Organisation organisation) {
        var jdbc = JdbcClient.create(database);
        figures = StoredFigures.in(jdbc, organisation);
        beans.registerBean(JdbcClient.class, () -> jdbc);
        beans.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(Organisation.class, () -> organisation);
        beans.registerBean(Figures.class, () -> figures);
        beans.registerBean(RecordingNotices.class, () -> notices);
        beans.register(ShippedCalendar.class, Metrics.class, FigureOwners.class);
        beans.scan("vn.thidua.directive");
        beans.refresh();
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** A directive of Sở Y tế issued 01/12/2023 under that number, to be done by the end of that day. */
    public UUID assign(String number, LocalDate lastDay) {
        return enter("so-y-te", number, new Due(Due.Words.THROUGH, lastDay), null);
    }

    UUID enter(String unit, String number, Due due, Answer done) {
        return bean(DirectiveEntering.class).enter(assignment(unit, number, due), done, DirectiveProvince.OFFICE);
    }

    static Assignment assignment(String unit, String number, Due due) {
        return new Assignment(number, LocalDate.of(2023, 12, 1), "UBND tỉnh", "Rà soát thủ tục hành chính", unit, due);
    }

    /** Lets the day pass: it is this day now. */
    public void becomes(LocalDate day) {
        clock.set(day);
        bean(DirectiveDay.class).update(day);
    }

    /** Sở Y tế says that it was done on that day, and Văn phòng confirms it. */
    public void doneOn(UUID id, LocalDate day) {
        bean(DirectiveAnswering.class)
                .report(id, row(id).version(), new Answer(day, "Báo cáo số 45/BC-SYT"), DirectiveProvince.HEALTH);
        bean(DirectiveAnswering.class).confirm(id, row(id).version(), DirectiveProvince.OFFICE);
    }

    Directive row(UUID id) {
        return bean(DirectiveTable.class).find(id).orElseThrow();
    }

    DirectiveState state(UUID id) {
        return bean(DirectiveReading.class).one(DirectiveProvince.OFFICE, id).state();
    }

    Result importRows(String... rows) {
        var file = (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
        return bean(DirectiveImport.class)
                .importFile(new Upload("so.csv", file, false), true, DirectiveProvince.OFFICE);
    }

    /** Values of the figures in force of a unit and year, by metric. */
    Map<String, String> figures(String unit, int year) {
        return figures.inForce(SubjectKind.UNIT, unit, year).stream()
                .collect(Collectors.toMap(Figure::metric, Figure::value));
    }

    List<String> numbers(String person, DirectiveFilter filter) {
        return bean(DirectiveReading.class).page(person, filter, 0).rows().stream()
                .map(seen -> seen.row().assignment().number())
                .toList();
    }

    static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
