package vn.thidua.dossier;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundDetails;
import vn.thidua.award.RoundRegister;
import vn.thidua.award.RoundStage;
import vn.thidua.dossier.CaseReading.Case;
import vn.thidua.heading.Heading;
import vn.thidua.nomination.Proposal;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.SubstitutedAct;
import vn.thidua.organisation.SubstitutedActs;

/** Opens the dossier of a case for a person. */
@Service
@Transactional(readOnly = true)
public class Dossiers {

    private final CaseReading reading;
    private final ProposalFiles files;
    private final LegalCards cards;
    private final WaitingWords waiting;
    private final Headings headings;
    private final RoundRegister rounds;
    private final SubstitutedActs substitutes;
    private final Organisation organisation;
    private final Clock clock;

    Dossiers(
            CaseReading reading,
            ProposalFiles files,
            LegalCards cards,
            WaitingWords waiting,
            Headings headings,
            RoundRegister rounds,
            SubstitutedActs substitutes,
            Organisation organisation,
            Clock clock) {
        this.reading = reading;
        this.files = files;
        this.cards = cards;
        this.waiting = waiting;
        this.headings = headings;
        this.rounds = rounds;
        this.substitutes = substitutes;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * The dossier of the case with that business key, or that the work with that id belongs to.
     *
     * @throws vn.thidua.refusal.Refused as not found when the person may not see it
     */
    public Dossier open(String caseOrTask, String personId) {
        var read = reading.read(caseOrTask, personId);
        var names = new CaseNames(organisation);
        return read.proposal()
                .map(proposal -> ofProposal(proposal, read.flow().orElse(null), names, personId))
                .orElseGet(() -> ofOther(read, names, personId));
    }

    private Dossier ofProposal(Proposal proposal, @Nullable CaseFlow flow, CaseNames names, String personId) {
        var file = files.of(proposal);
        return new Dossier(
                proposal.id().toString(),
                "Hồ sơ đề nghị khen thưởng",
                names.unit(proposal.unitCode()),
                proposal.state().label(),
                CaseFacts.of(file, names),
                file,
                CasePapers.of(file, seesRound(file.round(), personId), names),
                cards.of(file.round()),
                flow,
                waits(flow, names),
                Timeline.of(flow, file.history(), inPlace(cases(proposal), flow), names),
                names,
                CasePage.PROGRESS,
                names.person(personId),
                clock.instant());
    }

    private boolean seesRound(RoundDetails round, String personId) {
        return round.stage() == RoundStage.DECIDED || rounds.seesAll(round.id(), personId);
    }

    private Dossier ofOther(Case read, CaseNames names, String personId) {
        var flow = read.flow().orElseThrow();
        var round = read.round().orElse(null);
        var heading = headings.of(flow).orElse(null);
        return new Dossier(
                flow.caseKey(),
                flow.main().name(),
                CaseFacts.title(flow, round),
                state(flow, heading, round),
                CaseFacts.of(flow, heading, round, names),
                null,
                List.of(),
                round == null ? null : cards.of(round),
                flow,
                waits(flow, names),
                Timeline.of(flow, List.of(), inPlace(List.of(flow.caseKey()), flow), names),
                names,
                CasePage.of(flow.main().process()).orElse(null),
                names.person(personId),
                clock.instant());
    }

    private static String state(CaseFlow flow, @Nullable Heading heading, @Nullable RoundDetails round) {
        if (heading != null) {
            return heading.state();
        }
        return round != null ? round.stage().label() : flow.open() ? "Đang thực hiện" : "Đã kết thúc";
    }

    /** What is decided about a proposal is decided in the case of its round. */
    private static List<String> cases(Proposal proposal) {
        return List.of(proposal.id().toString(), proposal.round().toString());
    }

    private List<SubstitutedAct> inPlace(List<String> cases, @Nullable CaseFlow flow) {
        var tasks = flow == null
                ? List.<String>of()
                : flow.steps().stream().map(CaseStep::task).toList();
        return substitutes.of(cases, tasks);
    }

    private List<Waiting> waits(@Nullable CaseFlow flow, CaseNames names) {
        return flow == null ? List.of() : waiting.of(flow, names);
    }
}
