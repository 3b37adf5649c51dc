package vn.thidua.movement;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.UnitRegistration.Stage;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;

/** Asks the units to register, ends the term, and puts what was registered together. */
@Service
@Transactional
public class RegistrationClosing {

    private final RegistrationTable registrations;
    private final UnitRegistrationTable units;
    private final RegistrationRegister register;
    private final RegistrationFigures figures;
    private final Participants participants;
    private final MovementDesks desks;
    private final MovementNotices notices;
    private final Organisation organisation;
    private final Clock clock;

    RegistrationClosing(
            RegistrationTable registrations,
            UnitRegistrationTable units,
            RegistrationRegister register,
            RegistrationFigures figures,
            Participants participants,
            MovementDesks desks,
            MovementNotices notices,
            Organisation organisation,
            Clock clock) {
        this.registrations = registrations;
        this.units = units;
        this.register = register;
        this.figures = figures;
        this.participants = participants;
        this.desks = desks;
        this.notices = notices;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Asks every unit that may register. */
    public void announce(UUID id) {
        var registration = register.get(id);
        var plan = register.planOf(registration);
        var rule = RegistrationOpening.of(plan);
        for (var code : participants.actingFor(plan, rule.subjects()).keySet()) {
            var unit = organisation.unit(code);
            units.add(id, code, rule.consolidated().contains(unit.kind()) ? unit.parentCode() : null);
        }
        tellWaiting(
                NoticeKind.NEW_WORK,
                registration,
                "Đăng ký thi đua",
                "Đã mở đăng ký “%s”, nhận đến hết ngày %s. Đăng ký là tự nguyện; hãy đăng ký hoặc ghi không đăng ký trong danh sách công việc."
                        .formatted(plan.name(), day(registration.lastDay())));
    }

    /** Reminds the units that have not answered. */
    public void remind(UUID id) {
        var registration = register.get(id);
        tellWaiting(
                NoticeKind.DUE_SOON,
                registration,
                "Sắp hết thời gian đăng ký thi đua",
                "Đơn vị chưa hoàn thành đăng ký “%s”; thời gian đăng ký đến hết ngày %s."
                        .formatted(register.planOf(registration).name(), day(registration.lastDay())));
    }

    /** Ends the term: what the head has not signed is not registered, and the figures say so. */
    public void close(UUID id) {
        registrations.close(id);
        figures.closed(id);
        var registration = register.get(id);
        var plan = register.planOf(registration);
        var clause = RegistrationOpening.of(plan).term().clause();
        tellWaiting(
                NoticeKind.OTHER,
                registration,
                "Đã hết thời gian đăng ký thi đua",
                "Đơn vị không đăng ký “%s” đến hết ngày %s, theo quy định “%s” (%s)."
                        .formatted(plan.name(), day(registration.lastDay()), clause.text(), clause.source()));
    }

    /** Units that put together what at least one unit below them registered. */
    public List<String> parents(UUID id) {
        return register.units(id).stream()
                .filter(UnitRegistration::registered)
                .map(UnitRegistration::parentCode)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The unit in whose name the person puts registrations together: their own, or the one they stand in at. */
    public String consolidating(UUID id, String personId) {
        var person = organisation.person(personId);
        return parents(id).stream()
                .filter(unit -> MovementDesks.actingFor(unit).stream().anyMatch(desk -> desk.seats(person)))
                .min(Comparator.comparing((String unit) -> !unit.equals(person.unitCode())))
                .orElse(person.unitCode());
    }

    /** That unit puts together what the units below it registered and sends it on. */
    public void consolidate(UUID id, String personId) {
        var parent = consolidating(id, personId);
        desks.requireOfUnit(parent, personId);
        units.consolidate(id, parent, personId);
    }

    /** The receiver puts everything together and reports it under number and day. */
    public void report(UUID id, OfficialDocument document, String text, String personId) {
        var plan = register.planOf(register.get(id));
        desks.require(RegistrationOpening.of(plan).receiver(), personId);
        document.refuseUnlessPossible(LocalDate.now(clock));
        registrations.report(id, document, text, personId);
        var launch = plan.conduct().launch();
        if (launch != null) {
            notices.tellDesk(
                    NoticeKind.OTHER,
                    id,
                    launch.issuer(),
                    "Báo cáo kết quả đăng ký thi đua",
                    "Báo cáo %s về kết quả đăng ký “%s”: %s".formatted(document.cited(), plan.name(), text));
        }
    }

    private void tellWaiting(NoticeKind kind, RegistrationCase registration, String subject, String text) {
        register.units(registration.id()).stream()
                .filter(unit -> unit.stage() != Stage.REGISTERED && unit.stage() != Stage.DECLINED)
                .forEach(unit -> notices.tellUnit(kind, registration.id(), unit.unitCode(), subject, text));
    }
}
