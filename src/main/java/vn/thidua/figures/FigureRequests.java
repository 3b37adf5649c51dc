package vn.thidua.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.UnitKind;
import vn.thidua.refusal.Refused;

/**
 * Reads requests for figures, and says who does what in them: the agency hands in, the asking unit receives. The engine
 * routes tasks by the same answers.
 */
@Service
@Transactional(readOnly = true)
public class FigureRequests {

    private static final int MOST = 100;

    /** Who receives answers at the asking unit. */
    static final Set<Role> RECEIVERS = Set.of(Role.APPRAISER, Role.APPRAISAL_LEAD);

    private final FigureRequestTable requests;
    private final FigureAnswerTable answers;
    private final FigureFileTable files;
    private final Organisation organisation;

    FigureRequests(
            FigureRequestTable requests, FigureAnswerTable answers, FigureFileTable files, Organisation organisation) {
        this.requests = requests;
        this.answers = answers;
        this.files = files;
        this.organisation = organisation;
    }

    /** The request with that id; an id nobody asked under is a programming error. */
    public FigureRequest get(UUID id) {
        return requests.get(id);
    }

    /** Every agency's answer to a request, by code of the agency. */
    public List<FigureAnswer> answers(UUID requestId) {
        return answers.of(requestId);
    }

    /** The answer with that id; an id of none is a programming error. */
    public FigureAnswer answer(UUID id) {
        return answers.find(id).orElseThrow(() -> new IllegalStateException("No agency was asked under " + id));
    }

    /** The file that counts of an answer; none while nothing was uploaded. */
    public Optional<HandedInFile> file(UUID answerId) {
        return files.newest(answerId);
    }

    /** The newest requests of the person's province with the answers that the person may see. */
    public List<Seen> seenBy(String personId) {
        var person = organisation.acting(personId);
        return requests.of(organisation.provinceOf(person.unitCode()).code(), MOST).stream()
                .map(request -> new Seen(
                        request,
                        answers.of(request.id()).stream()
                                .filter(answer -> sees(request, answer, person))
                                .toList()))
                .filter(seen -> !seen.answers().isEmpty())
                .toList();
    }

    /** A request with some of its answers. */
    public record Seen(FigureRequest request, List<FigureAnswer> answers) {}

    /** The answer, for somebody who may see it. */
    public FigureAnswer answerFor(UUID id, String personId) {
        var person = organisation.acting(personId);
        return answers.find(id)
                .filter(answer -> sees(requests.get(answer.requestId()), answer, person))
                .orElseThrow(() -> new Refused(
                        "request-not-found", "Không có yêu cầu số liệu này; hãy mở lại từ danh sách yêu cầu."));
    }

    /** Whether the person hands in the figures of that answer. */
    public boolean mayHandIn(FigureAnswer answer, String personId) {
        return holdsAt(organisation.acting(personId), FigureOwners.REPORTERS, answer.owner());
    }

    /** Whether the person receives that answer: at the asking unit, and not what they handed in themselves. */
    public boolean mayReceive(FigureAnswer answer, String personId) {
        return receives(requests.get(answer.requestId()), organisation.acting(personId))
                && !personId.equals(answer.handedInBy());
    }

    /** The engine groups of those who hand in. */
    public List<String> reporters(FigureAnswer answer) {
        return groups(FigureOwners.REPORTERS, answer.owner());
    }

    /** The engine groups of those who receive. */
    public List<String> receivers(FigureAnswer answer) {
        return groups(RECEIVERS, requests.get(answer.requestId()).askingUnit());
    }

    private static List<String> groups(Set<Role> roles, String unit) {
        return roles.stream().map(role -> role.groupAt(unit)).sorted().toList();
    }

    private boolean sees(FigureRequest request, FigureAnswer answer, Person person) {
        return organisation.sharesProvince(person.id(), request.province())
                && (receives(request, person)
                        || holdsAt(person, FigureOwners.REPORTERS, answer.owner())
                        || person.holds(Role.MANAGER) && oversees(request, person.unitCode()));
    }

    private boolean oversees(FigureRequest request, String unit) {
        return unit.equals(request.askingUnit()) || organisation.unit(unit).kind() == UnitKind.PROVINCE;
    }

    private static boolean receives(FigureRequest request, Person person) {
        return holdsAt(person, RECEIVERS, request.askingUnit());
    }

    private static boolean holdsAt(Person person, Set<Role> roles, String unit) {
        return roles.stream().anyMatch(role -> person.holdsAt(role, unit));
    }
}
