package vn.thidua.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.refusal.Refused;

/** The province's appraising body asks the agencies that report metrics for the figures of a year. */
@Service
@Transactional
public class FigureAsking {

    private final FigureRequestTable requests;
    private final FigureAnswerTable answers;
    private final FigureOwners owners;
    private final Metrics metrics;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Clock clock;

    FigureAsking(
            FigureRequestTable requests,
            FigureAnswerTable answers,
            FigureOwners owners,
            Metrics metrics,
            Organisation organisation,
            Deadlines deadlines,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.owners = owners;
        this.metrics = metrics;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param metrics     codes of metrics, or of agencies for all that those report
     * @param kinds       of the units asked about
     * @param workingDays how long the agencies have, counted from today
     */
    public record Question(List<String> metrics, int year, Set<UnitKind> kinds, int workingDays, String note) {}

    /** A metric or, for all of its metrics, an agency: its code and what people read, Vietnamese. */
    public record Choice(String code, String label) {}

    /** What this person may ask for: metrics of units that one of the province's agencies reports and can be asked for. */
    public List<Choice> choices(String personId) {
        var province = organisation
                .provinceOf(organisation.person(personId).unitCode())
                .code();
        var agencies = new LinkedHashMap<String, Choice>();
        var choices = new ArrayList<Choice>();
        for (var metric : askable()) {
            var reporting = reporting(metric, province);
            reporting.forEach(unit -> agencies.putIfAbsent(
                    unit.code(), new Choice(unit.code(), "Mọi chỉ tiêu do " + unit.name() + " cung cấp")));
            if (!reporting.isEmpty()) {
                choices.add(new Choice(metric.code(), "%s (%s)".formatted(metric.label(), metric.owner())));
            }
        }
        choices.addAll(0, agencies.values());
        return choices;
    }

    /** Asks every agency that reports one of the metrics. */
    public FigureRequest ask(Question question, String personId) {
        var person = lead(personId);
        var today = LocalDate.now(clock);
        var term = deadlines.compute(workingDays(question.workingDays()), today.getYear(), today);
        var request = new FigureRequest(
                UUID.randomUUID(),
                organisation.provinceOf(person.unitCode()).code(),
                person.unitCode(),
                question.year(),
                unitsOn(question.year(), today),
                term.lastDay(),
                term.text(),
                question.note(),
                personId,
                clock.instant());
        var asked = asked(question, request);
        requests.add(request);
        asked.forEach((owner, codes) -> answers.add(request.id(), owner, codes, unitsFor(owner, question, request)));
        return request;
    }

    private static DeadlineRule workingDays(int days) {
        return new DeadlineRule(DeadlineRule.Kind.WORKING_DAYS_AFTER, null, null, 0, days, "yêu cầu cung cấp số liệu");
    }

    /** The last day of the year, or today while the year is not over. */
    private static LocalDate unitsOn(int year, LocalDate today) {
        if (year > today.getYear()) {
            throw new Refused("year-ahead", "Năm %d chưa đến; hãy chọn năm khác.".formatted(year), "year");
        }
        var end = LocalDate.of(year, 12, 31);
        return end.isBefore(today) ? end : today;
    }

    /** The metrics by agency; agencies that have no unit to report of are left out. */
    private Map<String, List<String>> asked(Question question, FigureRequest request) {
        var byOwner = new LinkedHashMap<String, List<String>>();
        for (var metric : askable()) {
            for (var owner : reporting(metric, request.province())) {
                var wanted = question.metrics().contains(metric.code())
                        || question.metrics().contains(owner.code());
                if (wanted && !unitsFor(owner.code(), question, request).isEmpty()) {
                    byOwner.computeIfAbsent(owner.code(), any -> new ArrayList<>())
                            .add(metric.code());
                }
            }
        }
        if (byOwner.isEmpty()) {
            throw new Refused(
                    "request-empty",
                    "Không có cơ quan nào để hỏi hoặc không có đơn vị nào thuộc diện được hỏi; hãy chọn lại chỉ tiêu và"
                            + " loại đơn vị.",
                    "metrics");
        }
        return byOwner;
    }

    private List<Metric> askable() {
        return metrics.all().stream()
                .filter(metric -> metric.subject() == SubjectKind.UNIT && !metric.itemised())
                .toList();
    }

    private List<Unit> reporting(Metric metric, String province) {
        return owners.of(metric, province).stream()
                .filter(unit -> FigureOwners.REPORTERS.stream()
                        .anyMatch(
                                role -> !organisation.holders(role, unit.code()).isEmpty()))
                .toList();
    }

    /** A district is asked about what lies below it, every other agency about the whole province. */
    private List<String> unitsFor(String owner, Question question, FigureRequest request) {
        var scope = organisation.unit(owner).kind() == UnitKind.DISTRICT ? owner : request.province();
        return organisation.unitsOf(scope).stream()
                .filter(unit -> question.kinds().contains(unit.kind()) && unit.existsOn(request.unitsOn()))
                .filter(unit -> !unit.code().equals(scope))
                .map(Unit::code)
                .toList();
    }

    private Person lead(String personId) {
        return Optional.of(organisation.person(personId))
                .filter(person -> person.holds(Role.APPRAISAL_LEAD)
                        && organisation.unit(person.unitCode()).kind() == UnitKind.DEPARTMENT)
                .orElseThrow(() -> new Refused(
                        "request-forbidden",
                        "Chỉ lãnh đạo thẩm định của cơ quan tham mưu cấp tỉnh được yêu cầu cung cấp số liệu; hãy gửi đề"
                                + " nghị đến Sở Nội vụ."));
    }
}
