package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.movement.Launch.PeriodicReport;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Opens the collections of periodic reports: by themselves where the document has a day, by the receiver where not. */
@Service
@Transactional
public class ReportCollecting {

    private static final String SYSTEM = "system";

    private final ReportTable reports;
    private final LaunchTable launches;
    private final MovementPlans plans;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final Clock clock;

    ReportCollecting(
            ReportTable reports,
            LaunchTable launches,
            MovementPlans plans,
            Deadlines deadlines,
            Organisation organisation,
            Clock clock) {
        this.reports = reports;
        this.launches = launches;
        this.plans = plans;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A term of a report in one year. */
    public record Choice(LaunchCase launch, MovementPlan plan, PeriodicReport report, int year, int term) {

        /** Key of the choice. */
        public String key() {
            return "%s/%s/%d/%d".formatted(plan.code(), report.code(), year, term);
        }

        /** The report, the year and the movement, Vietnamese. */
        public String label() {
            return "%s, năm %d – %s".formatted(report.name(), year, plan.name());
        }

        private DeadlineRule rule() {
            return report.terms().get(term).rule();
        }

        private boolean guided() {
            return rule().kind() == DeadlineRule.Kind.GUIDED;
        }
    }

    /** The terms without a day of their own whose reports this person receives and nobody has asked for. */
    public List<Choice> choices(String personId) {
        var person = organisation.person(personId);
        return plans.newest().stream()
                .flatMap(plan -> launches.ofPlan(plan.code()).stream())
                .filter(LaunchCase::issued)
                .flatMap(this::terms)
                .filter(choice -> choice.guided() && choice.report().to().seats(person))
                .filter(this::free)
                .toList();
    }

    /** Asks for the reports of one of {@link #choices} until the end of a day not before today. */
    public ReportCase collect(String key, LocalDate due, String personId) {
        var choice = choices(personId).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(ReportCollecting::notYours);
        if (due.isBefore(LocalDate.now(clock))) {
            throw new Refused(
                    "due-past", "Hạn báo cáo %s đã qua; hãy chọn từ hôm nay trở đi.".formatted(day(due)), "due");
        }
        var report = report(choice, due);
        if (!reports.add(report, personId)) {
            throw notYours();
        }
        return report;
    }

    /** Opens every term of a launched movement that has a day of its own; opening them again changes nothing. */
    void schedule(LaunchCase launch) {
        var issuedOn = launch.issuedDocument().date();
        terms(launch)
                .filter(choice -> !choice.guided())
                .map(choice -> report(choice, issuedOn))
                .filter(report -> !report.due().isBefore(issuedOn))
                .forEach(report -> reports.add(report, SYSTEM));
    }

    private Stream<Choice> terms(LaunchCase launch) {
        var plan = plans.plan(launch.planCode(), launch.planVersion());
        return plan.years().stream().flatMap(year -> Launching.of(plan).reports().stream()
                .flatMap(report -> IntStream.range(0, report.terms().size())
                        .mapToObj(term -> new Choice(launch, plan, report, year, term))));
    }

    private ReportCase report(Choice choice, LocalDate event) {
        var deadline = deadlines.compute(choice.rule(), choice.year(), event);
        return new ReportCase(
                UUID.randomUUID(),
                choice.launch().id(),
                choice.report().code(),
                choice.year(),
                choice.term(),
                deadline.lastDay(),
                deadline.text());
    }

    private boolean free(Choice choice) {
        return reports.of(choice.launch().id()).stream()
                .noneMatch(report -> report.reportCode().equals(choice.report().code())
                        && report.year() == choice.year()
                        && report.term() == choice.term());
    }

    private static Refused notYours() {
        return new Refused(
                "report-not-yours",
                "Kỳ báo cáo đã chọn đã được yêu cầu hoặc không do bạn tiếp nhận; hãy mở lại biểu mẫu và chọn trong danh"
                        + " sách.",
                "report");
    }
}
