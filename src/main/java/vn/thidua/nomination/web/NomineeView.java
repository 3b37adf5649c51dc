package vn.thidua.nomination.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Verdicts;

/** A nominee with every verdict, the machine's beside the appraiser's. */
record NomineeView(
        UUID id,
        NomineeKind kind,
        String label,
        String stateLabel,
        String reason,
        @Nullable Integer points,
        List<Verdicts.Line> verdicts) {

    static NomineeView of(Nominee nominee, List<Verdicts.Line> verdicts) {
        return new NomineeView(
                nominee.id(),
                nominee.kind(),
                nominee.label(),
                nominee.state().label(),
                nominee.reason(),
                nominee.points(),
                verdicts);
    }
}
