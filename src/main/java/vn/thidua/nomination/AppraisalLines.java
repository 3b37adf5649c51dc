package vn.thidua.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Nominee.State;

/** The verdicts of everybody under appraisal, and those that one sitting opens. */
@Component
class AppraisalLines {

    private final Nominees nominees;
    private final Verdicts verdicts;
    private final Reports reports;
    private final Sittings sittings;
    private final AppraisalConclusion conclusion;

    AppraisalLines(
            Nominees nominees, Verdicts verdicts, Reports reports, Sittings sittings, AppraisalConclusion conclusion) {
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.reports = reports;
        this.sittings = sittings;
        this.conclusion = conclusion;
    }

    /** The lines of this sitting by nominee, in the order of the list and of the plan, exclusions last. */
    Map<Nominee, List<AppraisalLine>> sitting(ProposalId id) {
        return Sitting.of(of(id), sittings.beginning(id, Appraising.STAGE), this::open);
    }

    /** The lines of everybody, in the same order. */
    Map<Nominee, List<AppraisalLine>> of(ProposalId id) {
        Map<UUID, List<Verdicts.Line>> checked = verdicts.ofProposal(id);
        Map<UUID, Map<String, ReportPart>> written = reports.of(id);
        Map<Nominee, List<AppraisalLine>> lines = new LinkedHashMap<>();
        for (Nominee nominee : nominees.of(id, State.PROPOSED)) {
            Map<String, ReportPart> parts = written.getOrDefault(nominee.id(), Map.of());
            lines.put(
                    nominee,
                    checked.getOrDefault(nominee.id(), List.of()).stream()
                            .map(line -> new AppraisalLine(
                                    nominee, line, parts.get(line.machine().code())))
                            .toList());
        }
        return lines;
    }

    private boolean open(Nominee nominee) {
        return !conclusion.of(nominee).open().isEmpty() || conclusion.lacksPoints(nominee);
    }
}
