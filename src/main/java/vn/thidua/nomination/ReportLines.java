package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.movement.MovementPlan.DossierPart;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.Nominee.State;

/**
 * Which texts the achievement reports of a proposal consist of: what the sample orders in general, then a result on each
 * criterion that applies to the nominee. An exclusion needs no words of the unit.
 */
@Component
class ReportLines {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Verdicts verdicts;
    private final Reports reports;
    private final Rounds rounds;

    ReportLines(Proposals proposals, Nominees nominees, Verdicts verdicts, Reports reports, Rounds rounds) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.reports = reports;
        this.rounds = rounds;
    }

    /** The texts by nominee, in the order of the list and of the plan. */
    Map<Nominee, List<ReportLine>> of(ProposalId id) {
        List<DossierPart> dossier = rounds.planOf(proposals.get(id).round()).dossier();
        Map<UUID, List<Verdicts.Line>> checked = verdicts.ofProposal(id);
        Map<UUID, Map<String, ReportPart>> written = reports.of(id);
        Map<Nominee, List<ReportLine>> lines = new LinkedHashMap<>();
        for (Nominee nominee : nominees.of(id, State.PROPOSED)) {
            lines.put(
                    nominee,
                    lines(
                            nominee,
                            dossier,
                            checked.getOrDefault(nominee.id(), List.of()),
                            written.getOrDefault(nominee.id(), Map.of())));
        }
        return lines;
    }

    private static List<ReportLine> lines(
            Nominee nominee, List<DossierPart> dossier, List<Verdicts.Line> checked, Map<String, ReportPart> written) {
        List<ReportLine> lines = new ArrayList<>();
        dossier.stream()
                .filter(part -> part.general() != null)
                .findFirst()
                .map(part -> ReportLine.general(
                        nominee,
                        Objects.requireNonNull(part.general()),
                        part.clause(),
                        written.get(ReportPart.GENERAL)))
                .ifPresent(lines::add);
        checked.stream()
                .map(Verdicts.Line::machine)
                .filter(verdict -> !verdict.exclusion() && verdict.verdict() != Verdict.NOT_APPLICABLE)
                .forEach(verdict -> lines.add(ReportLine.of(nominee, verdict, written.get(verdict.code()))));
        return lines;
    }
}
