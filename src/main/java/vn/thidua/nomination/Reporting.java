package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.council.CouncilSessions;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.refusal.Refused;

/** The achievement report of each nominee, a text per criterion (000, dòng 103). */
@Service
@Transactional
public class Reporting {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Verdicts verdicts;
    private final Reports reports;
    private final Rounds rounds;
    private final CouncilSessions sessions;
    private final Authority authority;
    private final ProposalHistory history;

    Reporting(
            Proposals proposals,
            Nominees nominees,
            Verdicts verdicts,
            Reports reports,
            Rounds rounds,
            CouncilSessions sessions,
            Authority authority,
            ProposalHistory history) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.reports = reports;
        this.rounds = rounds;
        this.sessions = sessions;
        this.authority = authority;
        this.history = history;
    }

    /** One text to write: the result of a nominee on a criterion; empty when not yet written. */
    public record ReportLine(Nominee nominee, Verdicts.Line verdict, String text) {}

    /** Every text the dossier needs, nominee by nominee in the order of the plan; exclusions need none. */
    public List<ReportLine> lines(ProposalId id) {
        List<ReportLine> lines = new ArrayList<>();
        for (Nominee nominee : nominees.of(id, State.PROPOSED)) {
            Map<String, String> texts = reports.of(nominee.id());
            for (Verdicts.Line verdict : verdicts.of(nominee.id())) {
                if (!verdict.machine().exclusion()) {
                    String text = texts.getOrDefault(verdict.machine().code(), "");
                    lines.add(new ReportLine(nominee, verdict, text));
                }
            }
        }
        return lines;
    }

    /** Keeps the texts, in the order of {@link #lines}; the officer goes on later. */
    public void keep(ProposalId id, List<String> texts, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, "proposal", by);
        List<ReportLine> lines = lines(id);
        for (int row = 0; row < Math.min(lines.size(), texts.size()); row++) {
            ReportLine line = lines.get(row);
            if (!texts.get(row).isBlank()) {
                reports.write(line.nominee().id(), line.verdict().machine().code(), texts.get(row), by);
            }
        }
    }

    /**
     * Keeps the texts and hands the dossier on, to the council or straight to the head.
     *
     * @throws Refused when a text is missing
     */
    public void finish(ProposalId id, List<String> texts, String by) {
        keep(id, texts, by);
        requireComplete(id);
        Proposal proposal = proposals.get(id);
        ProposalState next = councilNeeded(proposal) ? ProposalState.COUNCIL : ProposalState.SIGNING;
        proposals.save(proposal, proposal.become(next, null));
        history.record(id, by, "Hoàn thành báo cáo thành tích", "");
    }

    /** Whether somebody on the list was not yet voted on by the unit's council. */
    private boolean councilNeeded(Proposal proposal) {
        if (!rounds.routeOf(proposal.round()).has("council")) {
            return false;
        }
        List<String> carried = sessions.resultOf(proposal.id().toString()).stream()
                .filter(CouncilSessions.LineResult::carried)
                .map(CouncilSessions.LineResult::lineId)
                .toList();
        return nominees.of(proposal.id(), State.PROPOSED).stream()
                .anyMatch(nominee -> !carried.contains(nominee.id().toString()));
    }

    private void requireComplete(ProposalId id) {
        lines(id).stream().filter(line -> line.text().isBlank()).findFirst().ifPresent(line -> {
            throw new Refused(
                    "report-missing",
                    "Còn thiếu báo cáo của “%s” về tiêu chí %s; hãy viết nốt hoặc chọn “Lưu, viết tiếp sau”. Căn cứ: “%s” (%s)."
                            .formatted(
                                    line.nominee().label(),
                                    line.verdict().machine().code(),
                                    line.verdict().machine().clause(),
                                    line.verdict().machine().source()),
                    "reports");
        });
    }
}
