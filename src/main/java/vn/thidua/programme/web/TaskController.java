package vn.thidua.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.document.OfficialDocument;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.programme.Coordinating;
import vn.thidua.programme.ProgrammeSight;
import vn.thidua.programme.ReformAct;
import vn.thidua.programme.ReformTask;
import vn.thidua.programme.TaskReading;
import vn.thidua.refusal.Refused;

/** One task of one unit: its history, and what helping units say about it. */
@RestController
@RequestMapping("/api/reform-tasks/{id}")
@Tag(name = "Kế hoạch cải cách hành chính")
class TaskController {

    private final ProgrammeSight sight;
    private final TaskReading reading;
    private final Coordinating coordinating;
    private final Organisation organisation;

    TaskController(ProgrammeSight sight, TaskReading reading, Coordinating coordinating, Organisation organisation) {
        this.sight = sight;
        this.reading = reading;
        this.coordinating = coordinating;
        this.organisation = organisation;
    }

    @GetMapping
    @Operation(summary = "Một nhiệm vụ với mọi lần nộp, trả lại và ý kiến phối hợp, mới nhất trước")
    TaskView one(Principal principal, @PathVariable UUID id) {
        var assignment = sight.assignment(id, principal.getName());
        var programme = reading.programmeOf(assignment);
        var helping = reading.coordinating(id);
        return new TaskView(
                TaskLine.of(sight.row(assignment), programme, organisation),
                reading.taskOf(assignment),
                assignment.explanation(),
                helping.stream().map(unit -> organisation.unit(unit).name()).toList(),
                helping.stream().anyMatch(unit -> coordinating.mayAnswer(id, unit, principal.getName())),
                reading.actsOf(id).stream().map(this::act).toList());
    }

    @PostMapping("/coordination")
    @Operation(summary = "Cơ quan phối hợp ghi kết quả phối hợp")
    void coordinate(Principal principal, @PathVariable UUID id, @RequestBody @Valid Answer answer) {
        sight.assignment(id, principal.getName());
        var unit = organisation.person(principal.getName()).unitCode();
        coordinating.answer(id, unit, answer.text(), answer.paper(), principal.getName());
    }

    private ActView act(ReformAct act) {
        return new ActView(
                act.kind().label(),
                organisation.unit(act.unit()).name(),
                organisation.findPerson(act.person()).map(Person::fullName).orElse("Hệ thống"),
                act.at(),
                act.day(),
                act.quarter(),
                act.text(),
                act.paper());
    }

    /** An assignment with everything about it. */
    record TaskView(
            TaskLine line,
            ReformTask task,
            String explanation,
            List<String> helping,
            boolean mayCoordinate,
            List<ActView> acts) {}

    /** Something done about it. */
    record ActView(
            String label,
            String unitName,
            String person,
            Instant at,
            LocalDate day,
            int quarter,
            String text,
            @Nullable OfficialDocument paper) {}

    /** What a helping unit says; the document may be left out. */
    record Answer(
            @NotBlank(message = "Hãy ghi kết quả phối hợp.")
            @Size(max = 2000, message = "Nội dung dài quá 2.000 ký tự.")
            String text,

            @Nullable @Size(max = 50, message = "Số, ký hiệu dài quá 50 ký tự.")
            String documentNumber,

            @Nullable LocalDate documentDate) {

        @Nullable
        OfficialDocument paper() {
            var number = documentNumber == null ? "" : documentNumber.strip();
            if (number.isEmpty() != (documentDate == null)) {
                throw new Refused(
                        "document-incomplete",
                        "Hãy ghi cả số và ngày văn bản, hoặc để trống cả hai.",
                        "documentNumber");
            }
            return documentDate == null ? null : new OfficialDocument(number, documentDate);
        }
    }
}
