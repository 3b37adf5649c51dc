package vn.thidua.movement.process;

import static vn.thidua.document.Written.day;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.movement.LaunchRegister;
import vn.thidua.movement.RegisteredPerson;
import vn.thidua.movement.Registration;
import vn.thidua.movement.RegistrationCase;
import vn.thidua.movement.RegistrationRegister;
import vn.thidua.movement.UnitRegistration;
import vn.thidua.organisation.Organisation;

/** Puts registrations into the Vietnamese words the forms show. */
@Component
class RegistrationView {

    private final RegistrationRegister register;
    private final LaunchRegister launches;
    private final Organisation organisation;

    RegistrationView(RegistrationRegister register, LaunchRegister launches, Organisation organisation) {
        this.register = register;
        this.launches = launches;
        this.organisation = organisation;
    }

    RegistrationCase registration(String businessKey) {
        return register.get(UUID.fromString(businessKey));
    }

    UnitRegistration unit(String businessKey) {
        return register.unit(UUID.fromString(businessKey));
    }

    /** What the plan says of its registration. */
    Registration rule(RegistrationCase registration) {
        return Objects.requireNonNull(register.planOf(registration).conduct().registration());
    }

    String movementName(RegistrationCase registration) {
        return register.planOf(registration).name();
    }

    /** The head of the document's form: theme and the launch plan it is attached to (001, dòng 137–143). */
    String heading(RegistrationCase registration) {
        var attached = launches.ofPlan(registration.planCode())
                .map(launch -> "\n\n(Kèm theo Kế hoạch %s)"
                        .formatted(launch.issuedDocument().cited()))
                .orElse("");
        return "**BẢN ĐĂNG KÝ THI ĐUA CHUYÊN ĐỀ**\n\n%s%s"
                .formatted(rule(registration).theme().text(), attached);
    }

    /** The people a unit registers, a line each as the document's form has it. */
    String people(UnitRegistration unit) {
        return peopleOf(unit).stream().map(this::line).collect(Collectors.joining("\n"));
    }

    List<String> personIds(UnitRegistration unit) {
        return peopleOf(unit).stream().map(RegisteredPerson::personId).toList();
    }

    String collectives(UnitRegistration unit) {
        return unit.collectives().stream().map(this::unitName).collect(Collectors.joining("; "));
    }

    /** Rows of a table of registrations. */
    List<Map<String, Object>> rows(RegistrationCase registration, List<UnitRegistration> units) {
        var people = register.people(registration.id());
        return units.stream()
                .map(unit -> row(unit, people.getOrDefault(unit.id(), List.of())))
                .toList();
    }

    String unitName(String unitCode) {
        return organisation.unit(unitCode).name();
    }

    String personName(String personId) {
        return organisation.person(personId).fullName();
    }

    /** How many units registered, declined and said nothing. */
    String totals(List<UnitRegistration> units) {
        var registered = units.stream().filter(UnitRegistration::registered).count();
        var declined = units.stream()
                .filter(unit -> unit.stage() == UnitRegistration.Stage.DECLINED)
                .count();
        return "%d/%d đơn vị đã đăng ký, %d đơn vị không đăng ký, %d đơn vị không hoàn thành đăng ký."
                .formatted(registered, units.size(), declined, units.size() - registered - declined);
    }

    private Map<String, Object> row(UnitRegistration unit, List<RegisteredPerson> people) {
        var consolidated = unit.consolidatedOn();
        return Map.of(
                "unit", unitName(unit.unitCode()),
                "state", unit.stage().label(),
                "collectives", collectives(unit),
                "people", people.stream().map(this::name).collect(Collectors.joining("; ")),
                "consolidated", consolidated == null ? "" : day(consolidated));
    }

    private List<RegisteredPerson> peopleOf(UnitRegistration unit) {
        return register.people(unit.registrationId()).getOrDefault(unit.id(), List.of());
    }

    private String line(RegisteredPerson person) {
        return "- %s, (%s, %s)".formatted(name(person), person.position(), person.unitName());
    }

    private String name(RegisteredPerson person) {
        return personName(person.personId());
    }
}
