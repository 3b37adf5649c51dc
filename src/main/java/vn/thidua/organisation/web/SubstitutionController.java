package vn.thidua.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.organisation.Appointing;
import vn.thidua.organisation.Capacity;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Substitutions;
import vn.thidua.organisation.Substitutions.Absentee;

/** Absences and who signs meanwhile; who may what, the use cases ask. */
@RestController
@RequestMapping("/api/substitutions")
@Tag(name = "Vắng mặt, ủy quyền")
class SubstitutionController {

    private final Substitutions substitutions;
    private final Appointing appointing;
    private final Organisation organisation;

    SubstitutionController(Substitutions substitutions, Appointing appointing, Organisation organisation) {
        this.substitutions = substitutions;
        this.appointing = appointing;
        this.organisation = organisation;
    }

    /** A code with its Vietnamese name. */
    record Choice(String code, String label) {}

    /** Somebody who may be absent, with their roles and who could stand in. */
    record AbsenteeView(String id, String name, boolean self, List<Choice> roles, List<Choice> candidates) {}

    /** Everything the page shows. */
    record Overview(
            LocalDate today,
            List<SubstitutionView> substitutions,
            List<AbsenteeView> absentees,
            List<Choice> capacities) {}

    /** One role that goes over. */
    record HandoverView(String role, String unit, int openTasks, List<String> signature) {}

    /** Why a substitution ends. */
    record Ending(
            @NotBlank(message = "Phải ghi lý do.") @Size(max = 500, message = "Lý do không quá 500 ký tự.")
            String reason) {}

    @GetMapping
    @Operation(
            summary = "Các lần ký thay, thừa lệnh, thừa ủy quyền",
            description = "Của đơn vị mình hoặc có tên mình; lãnh đạo theo dõi và quản trị quy trình thấy của cả tỉnh.")
    Overview all(Principal principal) {
        var reader = principal.getName();
        var today = substitutions.today();
        return new Overview(
                today,
                substitutions.seenBy(reader).stream()
                        .map(one -> SubstitutionView.of(
                                one, today, reader, appointing.mayKeep(one.absentId(), reader), organisation))
                        .toList(),
                substitutions.absentees(reader).stream()
                        .map(absentee -> absentee(absentee, reader))
                        .toList(),
                Arrays.stream(Capacity.values())
                        .map(capacity -> new Choice(capacity.name(), capacity.label()))
                        .toList());
    }

    @PostMapping("/preview")
    @Operation(summary = "Những gì sẽ chuyển sang người thay; chưa thay đổi gì")
    List<HandoverView> preview(Principal principal, @RequestBody @Valid AppointmentEntry entry) {
        return appointing.preview(entry.appointment(), principal.getName()).stream()
                .map(one -> new HandoverView(
                        one.role().label(),
                        organisation.unit(one.unitCode()).name(),
                        one.openTasks(),
                        one.signature().lines()))
                .toList();
    }

    @PostMapping
    @Operation(summary = "Cử người thay trong một thời gian")
    List<UUID> appoint(Principal principal, @RequestBody @Valid AppointmentEntry entry) {
        return appointing.appoint(entry.appointment(), principal.getName());
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Chấm dứt sớm một lần thay")
    void end(Principal principal, @PathVariable UUID id, @RequestBody @Valid Ending ending) {
        appointing.end(id, ending.reason().strip(), principal.getName());
    }

    private static AbsenteeView absentee(Absentee absentee, String reader) {
        var person = absentee.person();
        return new AbsenteeView(
                person.id(),
                label(person),
                person.id().equals(reader),
                person.roles().stream()
                        .filter(Role::signs)
                        .sorted()
                        .map(role -> new Choice(role.name(), role.label()))
                        .toList(),
                absentee.candidates().stream()
                        .map(other -> new Choice(other.id(), label(other)))
                        .toList());
    }

    private static String label(Person person) {
        return "%s, %s".formatted(person.fullName(), person.position());
    }
}
