package vn.thidua.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/**
 * What a person may see of programmes: those of their province; of their assignments all for who appraises, manages or
 * decides, otherwise those that the person's unit leads or helps with.
 */
@Service
@Transactional(readOnly = true)
public class ProgrammeSight {

    private final Programmes programmes;
    private final TaskSearchTable search;
    private final AssignmentTable assignments;
    private final CoordinationTable coordination;
    private final TaskReading reading;
    private final Organisation organisation;

    ProgrammeSight(
            Programmes programmes,
            TaskSearchTable search,
            AssignmentTable assignments,
            CoordinationTable coordination,
            TaskReading reading,
            Organisation organisation) {
        this.programmes = programmes;
        this.search = search;
        this.assignments = assignments;
        this.coordination = coordination;
        this.reading = reading;
        this.organisation = organisation;
    }

    /** The newest version of every programme of the person's province. */
    public List<Programme> all(String personId) {
        return programmes.newest().stream()
                .filter(programme -> organisation.sharesProvince(personId, programme.province()))
                .toList();
    }

    /** One of {@link #all}. */
    public Programme one(String code, String personId) {
        return programmes
                .findNewest(code)
                .filter(programme -> organisation.sharesProvince(personId, programme.province()))
                .orElseThrow(() -> new Refused(
                        "programme-not-found",
                        "Không có kế hoạch cải cách hành chính nào mang mã “%s”; hãy kiểm tra lại mã."
                                .formatted(code)));
    }

    /** The only unit whose assignments the person sees; none for who sees those of the whole province. */
    public Optional<String> onlyUnit(String personId) {
        var person = organisation.acting(personId);
        return person.holdsAny(Role.OVERSEEING)
                ? Optional.empty()
                : Optional.of(organisation.speakingUnit(person.unitCode()).code());
    }

    /** Some of the assignments searched for, as far as the person may see them. */
    public List<TaskRow> rows(TaskSearch wanted, int first, int most, String personId) {
        return search.rows(allowed(wanted, personId), first, most);
    }

    /** How many there are. */
    public int count(TaskSearch wanted, String personId) {
        return search.count(allowed(wanted, personId));
    }

    /** How those of the whole year stand, whatever section and status is searched for. */
    public List<TaskCount> counts(TaskSearch wanted, String personId) {
        return search.counts(allowed(wanted, personId).wholeYear());
    }

    /** One assignment the person may see. */
    public Assignment assignment(UUID id, String personId) {
        return assignments
                .find(id)
                .filter(assignment -> organisation.sharesProvince(personId, assignment.unit()))
                .filter(assignment -> onlyUnit(personId)
                        .map(unit -> concerns(assignment, unit))
                        .orElse(true))
                .orElseThrow(() -> new Refused(
                        "reform-task-not-found",
                        "Không có nhiệm vụ này trong những nhiệm vụ bạn được xem; hãy chọn lại trong danh sách."));
    }

    /** How it stands among the others. */
    public TaskRow row(Assignment assignment) {
        var plan = reading.planOf(assignment);
        var alike = new TaskSearch(plan.programme(), assignment.year(), assignment.unit(), false, null, null);
        return search.rows(alike, 0, Integer.MAX_VALUE).stream()
                .filter(row -> row.assignment().id().equals(assignment.id()))
                .findFirst()
                .orElseThrow();
    }

    private boolean concerns(Assignment assignment, String unit) {
        return assignment.unit().equals(unit)
                || coordination.of(assignment.id()).contains(unit);
    }

    private TaskSearch allowed(TaskSearch wanted, String personId) {
        one(wanted.programme(), personId);
        return onlyUnit(personId).map(wanted::ofUnit).orElse(wanted);
    }
}
