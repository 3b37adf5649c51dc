package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureRow;
import vn.thidua.figures.Figures;
import vn.thidua.figures.SubjectKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;

/** Writes who registered into the figures, where the criteria read it. */
@Component
class RegistrationFigures {

    private static final String SYSTEM = "system";
    private static final String YES = "Có";
    private static final String NO = "Không";

    private final Figures figures;
    private final RegistrationRegister register;
    private final Participants participants;
    private final Organisation organisation;

    RegistrationFigures(
            Figures figures, RegistrationRegister register, Participants participants, Organisation organisation) {
        this.figures = figures;
        this.register = register;
        this.participants = participants;
        this.organisation = organisation;
    }

    /** Every registered collective of a signed registration has registered. */
    void registered(UnitRegistration unit) {
        var plan = register.planOf(register.get(unit.registrationId()));
        var document = "Bản đăng ký thi đua chuyên đề của "
                + organisation.unit(unit.unitCode()).name();
        unit.collectives().forEach(collective -> enter(plan, collective, YES, document, signedOn(unit)));
    }

    /** Every other collective that might have registered has not. */
    void closed(UUID registrationId) {
        var registration = register.get(registrationId);
        var plan = register.planOf(registration);
        var joined = register.units(registrationId).stream()
                .filter(UnitRegistration::registered)
                .flatMap(unit -> unit.collectives().stream())
                .collect(Collectors.toSet());
        var document = "Kết quả đăng ký thi đua chuyên đề đến hết ngày " + day(registration.lastDay());
        participants.actingFor(plan, RegistrationOpening.of(plan).subjects()).values().stream()
                .flatMap(List::stream)
                .map(Unit::code)
                .filter(collective -> !joined.contains(collective))
                .forEach(collective -> enter(plan, collective, NO, document, registration.lastDay()));
    }

    private void enter(MovementPlan plan, String unitCode, String value, String document, LocalDate date) {
        var metric = RegistrationOpening.of(plan).metric();
        var key = new FigureRow.Key(SubjectKind.UNIT, unitCode, metric, plan.year(), "");
        figures.enter(new FigureRow(key, value, document, date), SYSTEM);
    }

    private static LocalDate signedOn(UnitRegistration unit) {
        return Objects.requireNonNull(unit.confirmedOn(), "The registration is not signed");
    }
}
