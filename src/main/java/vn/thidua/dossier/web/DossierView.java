package vn.thidua.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.CaseFlow;
import vn.thidua.dossier.CasePage;
import vn.thidua.dossier.CaseRun;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.Dossier.Fact;
import vn.thidua.dossier.LegalCard;
import vn.thidua.dossier.Paper;
import vn.thidua.dossier.TimelineEntry;
import vn.thidua.dossier.Waiting;

/**
 * A dossier as the page and the tab draw it.
 *
 * @param proposal what only a proposal has; none for other cases
 * @param running  whether the case goes on
 * @param diagrams the processes whose model can be shown, in the order they began
 * @param cut      whether there is more ended work than the timeline shows
 */
record DossierView(
        String caseKey,
        String kind,
        String title,
        String state,
        List<Fact> facts,
        @Nullable Link page,
        @Nullable Caller caller,
        @Nullable ProposalPart proposal,
        List<Paper> papers,
        @Nullable LegalCard card,
        boolean running,
        List<Waiting> waits,
        List<Diagram> diagrams,
        List<TimelineEntry> timeline,
        boolean cut,
        String readBy,
        Instant readAt) {

    /** A page of the application. */
    record Link(String address, String name) {}

    /** The case that this one is part of; whether it may be read is asked when it is opened. */
    record Caller(String caseKey, String name) {}

    /**
     * A process of the case.
     *
     * @param parent the process that called it
     * @param active ids of the steps where it is
     * @param passed ids of the steps it left
     */
    record Diagram(
            String id, @Nullable String parent, String name, boolean running, Set<String> active, Set<String> passed) {

        static Diagram of(CaseRun run) {
            return new Diagram(run.id(), run.parent(), run.name(), run.endedAt() == null, run.active(), run.passed());
        }
    }

    /** What the tables hold about a proposal. */
    record ProposalPart(
            UUID id, List<NomineeLine> nominees, List<SessionLine> sessions, List<QuestionLine> consultations) {}

    static DossierView of(Dossier dossier) {
        CaseFlow flow = dossier.flow();
        CasePage page = dossier.page();
        return new DossierView(
                dossier.caseKey(),
                dossier.kind(),
                dossier.title(),
                dossier.state(),
                dossier.facts(),
                page == null ? null : new Link(page.address(), page.title()),
                flow == null ? null : caller(flow),
                ProposalParts.of(dossier),
                dossier.papers(),
                dossier.card(),
                flow != null && flow.open(),
                dossier.waits(),
                flow == null ? List.of() : flow.runs().stream().map(Diagram::of).toList(),
                dossier.timeline(),
                flow != null && flow.steps().size() == CaseFlow.MOST_STEPS,
                dossier.readBy(),
                dossier.readAt());
    }

    private static @Nullable Caller caller(CaseFlow flow) {
        return flow.caller().map(run -> new Caller(run.caseKey(), run.name())).orElse(null);
    }
}
