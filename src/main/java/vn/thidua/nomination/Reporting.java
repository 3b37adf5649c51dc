package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.council.CouncilSessions;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.refusal.Refused;

/** The achievement report of each nominee, a text per criterion that applies (000, dòng 103). */
@Service
@Transactional
public class Reporting {

    private static final String STAGE = "proposal";

    private final Proposals proposals;
    private final Nominees nominees;
    private final ReportLines lines;
    private final Reports reports;
    private final Sittings sittings;
    private final Fingerprinting fingerprinting;
    private final AnsweringReturn answering;
    private final Rounds rounds;
    private final CouncilSessions sessions;
    private final Authority authority;
    private final ProposalHistory history;

    Reporting(
            Proposals proposals,
            Nominees nominees,
            ReportLines lines,
            Reports reports,
            Sittings sittings,
            Fingerprinting fingerprinting,
            AnsweringReturn answering,
            Rounds rounds,
            CouncilSessions sessions,
            Authority authority,
            ProposalHistory history) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.lines = lines;
        this.reports = reports;
        this.sittings = sittings;
        this.fingerprinting = fingerprinting;
        this.answering = answering;
        this.rounds = rounds;
        this.sessions = sessions;
        this.authority = authority;
        this.history = history;
    }

    /** A nominee the next sitting may begin with, and how many texts it still lacks. */
    public record Beginning(Nominee nominee, long missing) {}

    /** The texts of this sitting, nominee by nominee in the order of the plan. */
    public List<ReportLine> lines(ProposalId id) {
        Map<Nominee, List<ReportLine>> all = lines.of(id);
        return Sitting.of(all, sittings.beginning(id, STAGE), nominee -> all.getOrDefault(nominee, List.of()).stream()
                        .anyMatch(ReportLine::missing))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Everybody on the list where the texts take several sittings, otherwise nobody. */
    public List<Beginning> beginnings(ProposalId id) {
        Map<Nominee, List<ReportLine>> all = lines.of(id);
        return !Sitting.several(all)
                ? List.of()
                : all.entrySet().stream()
                        .map(entry -> new Beginning(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .filter(ReportLine::missing)
                                        .count()))
                        .toList();
    }

    /**
     * Keeps the texts, in the order of {@link #lines}; the officer goes on later.
     *
     * @param next whom the next sitting begins with; with the first who lacks a text when none is named
     */
    public void keep(ProposalId id, List<String> texts, Optional<UUID> next, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, STAGE, by);
        List<ReportLine> sitting = lines(id);
        for (int row = 0; row < Math.min(sitting.size(), texts.size()); row++) {
            if (!texts.get(row).isBlank()) {
                ReportLine line = sitting.get(row);
                reports.write(line.nominee().id(), line.code(), texts.get(row), by);
            }
        }
        sittings.beginWith(id, STAGE, next);
    }

    /**
     * Keeps the texts and hands the dossier on, to the council or straight to the head.
     *
     * @throws Refused when texts are missing, naming whose, or a reason of the return has no answer
     */
    public void finish(ProposalId id, List<String> texts, String by) {
        keep(id, texts, Optional.empty(), by);
        Proposal proposal = proposals.get(id);
        answering.requireAnswered(id);
        Collection<List<ReportLine>> written = lines.of(id).values();
        MissingReports.refuse(MissingReports.among(written, rounds.planOf(proposal.round())));
        fingerprinting.take(proposal, written);
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
}
