package vn.thidua.nomination.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.ProposalHistory;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.Reading;
import vn.thidua.nomination.ReportPart;
import vn.thidua.nomination.Reports;
import vn.thidua.nomination.Resubmission;
import vn.thidua.nomination.Verdicts;

/** Reads proposals: the own unit's, and for appraisers, the decider and managers those submitted to them. */
@RestController
@RequestMapping("/api/proposals")
@Tag(name = "Hồ sơ đề nghị")
class ProposalController {

    private final Reading reading;
    private final Nominees nominees;
    private final Verdicts verdicts;
    private final Reports reports;
    private final ProposalHistory history;
    private final Resubmission resubmission;

    ProposalController(
            Reading reading,
            Nominees nominees,
            Verdicts verdicts,
            Reports reports,
            ProposalHistory history,
            Resubmission resubmission) {
        this.reading = reading;
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.reports = reports;
        this.history = history;
        this.resubmission = resubmission;
    }

    @GetMapping
    @Operation(summary = "Hồ sơ của đơn vị mình, mới nhất trước")
    List<ProposalSummary> list(Principal principal) {
        return reading.ownUnit(principal.getName()).stream()
                .map(ProposalSummary::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một hồ sơ: danh sách đề nghị, kết luận và báo cáo từng tiêu chí, ai đã làm gì")
    ProposalDossier dossier(Principal principal, @PathVariable UUID id) {
        Proposal proposal = reading.read(new ProposalId(id), principal.getName());
        Map<UUID, Map<String, ReportPart>> written = reports.of(proposal.id());
        return new ProposalDossier(
                ProposalSummary.of(proposal),
                nominees.of(proposal.id()).stream()
                        .map(nominee -> NomineeView.of(
                                nominee,
                                verdicts.of(nominee.id()),
                                written.getOrDefault(nominee.id(), Map.of()).values()))
                        .toList(),
                history.of(proposal.id()));
    }

    @GetMapping("/{id}/changes")
    @Operation(summary = "Các lần trả lại, đơn vị trả lời thế nào, hồ sơ thay đổi gì từ lần trả lại cuối")
    Resubmission.Story changes(Principal principal, @PathVariable UUID id) {
        return resubmission.of(new ProposalId(id), principal.getName());
    }
}
