package vn.thidua.programme;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.programme.ReformAct.Kind;

/** Reads assignments with the programme and plan they come from: what forms show and models ask. */
@Service
@Transactional(readOnly = true)
public class TaskReading {

    private static final Set<Kind> HANDED_IN = EnumSet.of(Kind.PRODUCT, Kind.PROGRESS, Kind.NOTHING_AROSE);

    private final Programmes programmes;
    private final PlanTable plans;
    private final AssignmentTable assignments;
    private final ActTable acts;
    private final CoordinationTable coordination;

    TaskReading(
            Programmes programmes,
            PlanTable plans,
            AssignmentTable assignments,
            ActTable acts,
            CoordinationTable coordination) {
        this.programmes = programmes;
        this.plans = plans;
        this.assignments = assignments;
        this.acts = acts;
        this.coordination = coordination;
    }

    /** The assignment with that id; an id nobody was given is a programming error. */
    public Assignment get(UUID id) {
        return assignments.get(id);
    }

    /** The plan it was given by. */
    public YearlyPlan planOf(Assignment assignment) {
        return plans.get(assignment.planId());
    }

    /** The programme in the version of its plan. */
    public Programme programmeOf(Assignment assignment) {
        var plan = planOf(assignment);
        return programmes.programme(plan.programme(), plan.version());
    }

    /** The task in the words of the programme. */
    public ReformTask taskOf(Assignment assignment) {
        return programmeOf(assignment)
                .findTask(assignment.task())
                .orElseThrow(() -> new IllegalStateException("The programme has no task " + assignment.task()));
    }

    /** Everything done about it, the newest first. */
    public List<ReformAct> actsOf(UUID id) {
        return acts.of(id);
    }

    /** What the unit handed in last; none before it did. */
    public Optional<ReformAct> handInOf(UUID id) {
        return acts.of(id).stream()
                .filter(act -> HANDED_IN.contains(act.kind()))
                .findFirst();
    }

    /** Codes of the units that help with it. */
    public List<String> coordinating(UUID id) {
        return coordination.of(id);
    }
}
