package vn.thidua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.refusal.Refused;

/** Appoints substitutes and ends substitutions early. Tasks of the role follow in the same transaction. */
@Service
@Transactional
public class Appointing {

    private final Organisation organisation;
    private final SubstitutionTable table;
    private final SubstitutionRules rules;
    private final OpenTasks tasks;
    private final Logins logins;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointing(
            Organisation organisation,
            SubstitutionTable table,
            SubstitutionRules rules,
            OpenTasks tasks,
            Logins logins,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisation = organisation;
        this.table = table;
        this.rules = rules;
        this.tasks = tasks;
        this.logins = logins;
        this.events = events;
        this.clock = clock;
    }

    /** What would go over: a role at a unit with its open tasks, and how the substitute would sign. */
    public record Handover(Role role, String unitCode, int openTasks, SignatureBlock signature) {}

    /** What an appointment would hand over; nothing changes. Refused as {@link #appoint} would be. */
    @Transactional(readOnly = true)
    public List<Handover> preview(Appointment asked, String by) {
        check(asked, by);
        var unit = organisation.person(asked.absentId()).unitCode();
        return asked.roles().stream()
                .sorted()
                .map(role -> new Handover(role, unit, tasks.waitingFor(role, unit), signature(asked, role, unit)))
                .toList();
    }

    /** Appoints a substitute for each of the roles, or for none. */
    public List<UUID> appoint(Appointment asked, String by) {
        table.lock(asked.absentId(), asked.substituteId());
        check(asked, by);
        var made = asked.roles().stream()
                .sorted()
                .map(role -> substitution(asked, role, by))
                .toList();
        var unit = organisation.person(asked.substituteId()).unitCode();
        made.forEach(one -> table.add(one, unit));
        logins.follow(asked.substituteId());
        made.forEach(one -> events.publishEvent(new SubstitutionChanged(one)));
        return made.stream().map(Substitution::id).toList();
    }

    /** Ends a substitution before its last day, at once. */
    public void end(UUID id, String reason, String by) {
        var one = table.find(id).filter(found -> mayKeep(found.absentId(), by)).orElseThrow(Appointing::unknown);
        table.lock(one.absentId());
        if (table.find(id).orElseThrow().on(LocalDate.now(clock)) == Substitution.State.PAST) {
            throw new Refused("substitution-over", "Lần thay này đã kết thúc; hãy tải lại trang.");
        }
        table.end(id, by, clock.instant(), reason);
        logins.follow(one.substituteId());
        events.publishEvent(new SubstitutionChanged(table.find(id).orElseThrow()));
    }

    /** Whether the person appoints for that absent one: themselves, or as a process admin of the same province. */
    public boolean mayKeep(String absentId, String by) {
        var person = organisation.acting(by);
        return organisation
                .findPerson(absentId)
                .filter(absent -> organisation.sharesProvince(by, absent.unitCode()))
                .filter(absent -> absentId.equals(by) || person.holds(Role.PROCESS_ADMIN))
                .isPresent();
    }

    private void check(Appointment asked, String by) {
        if (!mayKeep(asked.absentId(), by)) {
            throw new Refused(
                    "substitution-forbidden",
                    "Chỉ chính người vắng, hoặc quản trị quy trình khi người đó vắng đột xuất, cử được người thay.",
                    "absent");
        }
        var own = asked.absentId().equals(by);
        if (!own && (asked.reason().isBlank() || asked.substituteId().equals(by))) {
            throw new Refused(
                    "substitution-by-admin",
                    "Quản trị quy trình cử người thay cho người vắng đột xuất phải ghi lý do và không tự cử mình.",
                    "reason");
        }
        if (!organisation
                .findPerson(asked.substituteId())
                .map(found -> organisation.sharesProvince(by, found.unitCode()))
                .orElse(false)) {
            throw new Refused("substitute-unknown", "Không tìm thấy người thay; hãy chọn lại.", "substitute");
        }
        rules.check(asked, LocalDate.now(clock), others(asked));
    }

    private List<Substitution> others(Appointment asked) {
        return Stream.of(asked.absentId(), asked.substituteId())
                .flatMap(person -> table.naming(person).stream())
                .toList();
    }

    private Substitution substitution(Appointment asked, Role role, String by) {
        return new Substitution(
                UUID.randomUUID(),
                asked.absentId(),
                role,
                organisation.person(asked.absentId()).unitCode(),
                asked.substituteId(),
                asked.capacity(),
                asked.firstDay(),
                asked.lastDay(),
                asked.scope(),
                asked.document(),
                asked.reason(),
                by,
                clock.instant(),
                null);
    }

    /** As if the substitution were in force. */
    private SignatureBlock signature(Appointment asked, Role role, String unit) {
        var person = organisation.person(asked.substituteId());
        var standIn = new StandIn(role, unit, asked.capacity(), asked.absentId());
        return SignatureBlock.of(organisation, person.standingInAs(standIn), role, unit);
    }

    private static Refused unknown() {
        return new Refused(
                "substitution-not-found", "Không tìm thấy lần thay này trong phạm vi của bạn; hãy tải lại trang.");
    }
}
