package vn.thidua.movement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.RegisteredPerson;
import vn.thidua.movement.RegistrationRegister;
import vn.thidua.movement.UnitRegistration;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** Reads who registered for a movement. */
@RestController
@RequestMapping("/api/movements/{code}/registrations")
@Tag(name = "Phong trào", description = "Kế hoạch phong trào thi đua")
class RegistrationController {

    private final RegistrationRegister register;
    private final Organisation organisation;

    RegistrationController(RegistrationRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    @GetMapping
    @Operation(
            summary = "Đăng ký thi đua của một phong trào",
            description =
                    "Cơ quan soạn thảo, ban hành, tiếp nhận và lãnh đạo theo dõi thấy mọi đơn vị; đơn vị thấy đăng"
                            + " ký của mình và của đơn vị trực thuộc.")
    RegistrationReport registrations(Principal principal, @PathVariable String code) {
        var registration = register.seenBy(code, principal.getName())
                .orElseThrow(() -> new Refused(
                        "registration-not-found", "Phong trào này chưa mở đăng ký; hãy chọn phong trào khác."));
        var people = register.people(registration.id());
        return new RegistrationReport(
                registration.stage().label(),
                registration.lastDay(),
                registration.explanation(),
                registration.reason(),
                registration.report(),
                register.unitsSeenBy(registration, principal.getName()).stream()
                        .map(unit -> line(unit, people))
                        .toList());
    }

    private Line line(UnitRegistration unit, Map<UUID, List<RegisteredPerson>> people) {
        return new Line(
                unit.unitCode(),
                unit.stage().label(),
                unit.collectives(),
                people.getOrDefault(unit.id(), List.of()).stream()
                        .map(this::individual)
                        .toList(),
                unit.confirmedOn(),
                unit.consolidatedOn());
    }

    private Individual individual(RegisteredPerson registered) {
        var name = organisation.person(registered.personId()).fullName();
        return new Individual(registered.personId(), name, registered.position(), registered.unitName());
    }

    /** A registration with what the reader may see of it. */
    record RegistrationReport(
            String stage,
            LocalDate lastDay,
            String explanation,
            String reason,
            @Nullable OfficialDocument report,
            List<Line> units) {}

    /** One unit's registration. */
    record Line(
            String unit,
            String state,
            List<String> collectives,
            List<Individual> individuals,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate consolidatedOn) {}

    /** A registered person, with position and unit as they were on that day. */
    record Individual(String id, String name, String position, String unitName) {}
}
