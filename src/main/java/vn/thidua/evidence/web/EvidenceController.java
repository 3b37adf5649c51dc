package vn.thidua.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.evidence.EvidenceRemoving;
import vn.thidua.evidence.TaskProposals;
import vn.thidua.nomination.ProposalId;

/** Lists the evidence of a proposal and takes pieces from sight. */
@RestController
@RequestMapping("/api")
@Tag(name = "Minh chứng")
class EvidenceController {

    private final EvidenceSheets sheets;
    private final EvidenceRemoving removing;
    private final TaskProposals tasks;

    EvidenceController(EvidenceSheets sheets, EvidenceRemoving removing, TaskProposals tasks) {
        this.sheets = sheets;
        this.removing = removing;
        this.tasks = tasks;
    }

    @GetMapping("/proposals/{proposal}/evidence")
    @Operation(summary = "Minh chứng của một hồ sơ, theo trường hợp đề nghị và tiêu chí")
    EvidenceSheet sheet(Principal principal, @PathVariable UUID proposal) {
        return sheets.of(new ProposalId(proposal), principal.getName());
    }

    @GetMapping("/tasks/{task}/proposal")
    @Operation(summary = "Hồ sơ đề nghị mà một công việc thuộc về")
    ProposalId proposal(Principal principal, @PathVariable String task) {
        return tasks.ofTask(task, principal.getName());
    }

    @PostMapping("/evidence/pieces/{id}/removal")
    @Operation(summary = "Gỡ một minh chứng, có lý do; hệ thống vẫn giữ")
    void remove(Principal principal, @PathVariable UUID id, @RequestBody @Valid Reason reason) {
        removing.remove(id, reason.reason().strip(), principal.getName());
    }

    /** Why. */
    record Reason(
            @NotBlank(message = "Phải ghi lý do.") @Size(max = 500, message = "Lý do không quá 500 ký tự.")
            String reason) {}
}
