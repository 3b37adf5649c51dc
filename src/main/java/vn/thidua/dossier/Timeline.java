package vn.thidua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.ProposalHistory.Event;
import vn.thidua.organisation.SignatureBlock;
import vn.thidua.organisation.SubstitutedAct;

/** Joins what the tables and the engine know of who did what. */
final class Timeline {

    /** An act and the end of the work it was done in are written in one transaction, a moment apart. */
    private static final Duration SAME_ACT = Duration.ofSeconds(5);

    private Timeline() {}

    /** Everything that happened, the oldest first; an act that ended a piece of work is told once. */
    static List<TimelineEntry> of(
            @Nullable CaseFlow flow, List<Event> acts, List<SubstitutedAct> inPlace, CaseNames names) {
        var done = flow == null ? List.<CaseStep>of() : done(flow);
        var substitutes = new Substitutes(inPlace, names);
        var entries = new ArrayList<TimelineEntry>();
        // the first act of a case that keeps its acts is that somebody opened it
        if (flow != null && acts.isEmpty()) {
            entries.add(started(flow.main(), names));
        }
        acts.forEach(act -> entries.add(new TimelineEntry(
                act.at(),
                names.person(act.actor()),
                substitutes.inPlaceOf(act.actor(), act.at()),
                act.what(),
                act.detail(),
                work(act, done).orElse(null))));
        done.stream()
                .filter(step -> acts.stream().noneMatch(act -> same(act, step)))
                .map(step -> new TimelineEntry(
                        step.endedAt(),
                        names.person(step.assignee()),
                        substitutes.inPlaceOf(step.assignee(), step.endedAt()),
                        step.name(),
                        "",
                        null))
                .forEach(entries::add);
        entries.sort(Comparator.comparing(TimelineEntry::at));
        return entries;
    }

    private static List<CaseStep> done(CaseFlow flow) {
        return flow.steps().stream().filter(CaseStep::done).toList();
    }

    private static TimelineEntry started(CaseRun main, CaseNames names) {
        return new TimelineEntry(
                main.startedAt(), names.person(main.startedBy()), null, "Bắt đầu: " + main.name(), "", null);
    }

    private static Optional<String> work(Event act, List<CaseStep> done) {
        return done.stream().filter(step -> same(act, step)).map(CaseStep::name).findFirst();
    }

    private static boolean same(Event act, CaseStep step) {
        return act.actor().equals(step.assignee()) && together(act.at(), step.endedAt());
    }

    private static boolean together(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME_ACT) < 0;
    }

    /** Who did what in whose place. */
    private record Substitutes(List<SubstitutedAct> acts, CaseNames names) {

        /** {@code ký thay Nguyễn Tiến Dũng, Giám đốc Sở Y tế (KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Thị Mai)}. */
        @Nullable
        String inPlaceOf(@Nullable String actor, Instant at) {
            return acts.stream()
                    .filter(act -> act.substituteId().equals(actor) && together(act.at(), at))
                    .map(act -> "%s %s (%s)"
                            .formatted(
                                    act.capacity().verb(),
                                    names.person(act.absentId()),
                                    SignatureBlock.kept(act.signature()).inLine()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
