package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/** A unit registers for a movement on the document's own form, or declines; its head signs. */
@Service
@Transactional
public class Registering {

    private final UnitRegistrationTable units;
    private final RegisteredPeople registered;
    private final RegistrationRegister register;
    private final RegistrationFigures figures;
    private final Participants participants;
    private final MovementDesks desks;
    private final Organisation organisation;
    private final Clock clock;

    Registering(
            UnitRegistrationTable units,
            RegisteredPeople registered,
            RegistrationRegister register,
            RegistrationFigures figures,
            Participants participants,
            MovementDesks desks,
            Organisation organisation,
            Clock clock) {
        this.units = units;
        this.registered = registered;
        this.register = register;
        this.figures = figures;
        this.participants = participants;
        this.desks = desks;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The collectives the unit may register: itself and addressed divisions it speaks for. */
    public List<Unit> collectives(UUID id) {
        var unit = units.get(id);
        var plan = register.planOf(register.get(unit.registrationId()));
        var subjects = RegistrationOpening.of(plan).subjects();
        return participants.actingFor(plan, subjects).getOrDefault(unit.unitCode(), List.of());
    }

    /** The people the unit may register, in Vietnamese order. */
    public List<Person> people(UUID id) {
        return organisation.peopleSpokenForBy(units.get(id).unitCode());
    }

    /** Registers collectives and people, at least one of either; waits for the head. */
    public void fill(UUID id, List<String> collectives, List<String> personIds, String personId) {
        desks.requireOfUnit(units.get(id).unitCode(), personId);
        refuseLate(id);
        refuseUnlessSound(id, collectives, personIds);
        units.fill(id, true, collectives, personId);
        registered.replace(id, personIds.stream().map(this::registered).toList());
    }

    /** Declines: registering is voluntary (001, dòng 19). Waits for the head. */
    public void decline(UUID id, String personId) {
        desks.requireOfUnit(units.get(id).unitCode(), personId);
        refuseLate(id);
        units.fill(id, false, List.of(), personId);
        registered.replace(id, List.of());
    }

    /** The head gives it back to be filled in again. */
    public void giveBack(UUID id, String reason, String personId) {
        desks.requireHead(units.get(id).unitCode(), personId);
        units.giveBack(id, reason);
    }

    /** The head signs; from now on the figures say that the unit registered. */
    public void confirm(UUID id, String personId) {
        desks.requireHead(units.get(id).unitCode(), personId);
        refuseLate(id);
        units.confirm(id, personId);
        figures.registered(units.get(id));
    }

    private void refuseLate(UUID id) {
        var registration = register.get(units.get(id).registrationId());
        if (registration.stage() == RegistrationStage.OPEN
                && !LocalDate.now(clock).isAfter(registration.lastDay())) {
            return;
        }
        var registrationRule = RegistrationOpening.of(register.planOf(registration));
        var clause = registrationRule.term().clause();
        throw new Refused(
                "registration-late",
                "Đã hết thời gian đăng ký ngày %s theo quy định “%s” (%s); hãy liên hệ %s nếu cần."
                        .formatted(
                                day(registration.lastDay()),
                                clause.text(),
                                clause.source(),
                                organisation
                                        .unit(registrationRule.receiver().unit())
                                        .name()));
    }

    private void refuseUnlessSound(UUID id, List<String> collectives, List<String> personIds) {
        if (collectives.isEmpty() && personIds.isEmpty()) {
            throw new Refused(
                    "registration-empty",
                    "Bản đăng ký chưa có tập thể hay cá nhân nào; hãy thêm hoặc chọn không đăng ký.");
        }
        if (new HashSet<>(collectives).size() < collectives.size()
                || new HashSet<>(personIds).size() < personIds.size()) {
            throw new Refused(
                    "registered-twice", "Một tập thể hoặc cá nhân được ghi hai lần; hãy bỏ dòng trùng.", "individuals");
        }
        var known = collectives(id).stream().map(Unit::code).toList();
        var staff = people(id).stream().map(Person::id).toList();
        if (!known.containsAll(collectives) || !staff.containsAll(personIds)) {
            throw new Refused(
                    "not-of-unit",
                    "Có tập thể hoặc cá nhân không thuộc đơn vị hoặc không thuộc đối tượng đăng ký; hãy chọn lại trong"
                            + " danh sách.");
        }
    }

    private RegisteredPerson registered(String personId) {
        var person = organisation.person(personId);
        return new RegisteredPerson(
                personId,
                person.position(),
                organisation.unit(person.unitCode()).name());
    }
}
