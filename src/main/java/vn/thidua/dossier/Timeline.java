package vn.thidua.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.ProposalHistory.Event;

/** Joins what the tables and the engine know of who did what. */
final class Timeline {

    /** An act and the end of the work it was done in are written in one transaction, a moment apart. */
    private static final Duration SAME_ACT = Duration.ofSeconds(5);

    private Timeline() {}

    /** Everything that happened, the oldest first; an act that ended a piece of work is told once. */
    static List<TimelineEntry> of(@Nullable CaseFlow flow, List<Event> acts, CaseNames names) {
        var done = flow == null ? List.<CaseStep>of() : done(flow);
        var entries = new ArrayList<TimelineEntry>();
        // the first act of a case that keeps its acts is that somebody opened it
        if (flow != null && acts.isEmpty()) {
            entries.add(started(flow.main(), names));
        }
        acts.forEach(act -> entries.add(new TimelineEntry(
                act.at(),
                names.person(act.actor()),
                act.what(),
                act.detail(),
                work(act, done).orElse(null))));
        done.stream()
                .filter(step -> acts.stream().noneMatch(act -> same(act, step)))
                .map(step -> new TimelineEntry(step.endedAt(), names.person(step.assignee()), step.name(), "", null))
                .forEach(entries::add);
        entries.sort(Comparator.comparing(TimelineEntry::at));
        return entries;
    }

    private static List<CaseStep> done(CaseFlow flow) {
        return flow.steps().stream().filter(CaseStep::done).toList();
    }

    private static TimelineEntry started(CaseRun main, CaseNames names) {
        return new TimelineEntry(main.startedAt(), names.person(main.startedBy()), "Bắt đầu: " + main.name(), "", null);
    }

    private static Optional<String> work(Event act, List<CaseStep> done) {
        return done.stream().filter(step -> same(act, step)).map(CaseStep::name).findFirst();
    }

    private static boolean same(Event act, CaseStep step) {
        return act.actor().equals(step.assignee())
                && Duration.between(act.at(), step.endedAt()).abs().compareTo(SAME_ACT) < 0;
    }
}
