package vn.thidua.nomination.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.ReportPart;
import vn.thidua.nomination.Verdicts;

/** A nominee with every verdict, the machine's beside the appraiser's, and the parts of the achievement report. */
record NomineeView(
        UUID id,
        NomineeKind kind,
        String label,
        String stateLabel,
        String reason,
        @Nullable Integer points,
        List<Verdicts.Line> verdicts,
        Collection<ReportPart> reports) {

    static NomineeView of(Nominee nominee, List<Verdicts.Line> verdicts, Collection<ReportPart> reports) {
        return new NomineeView(
                nominee.id(),
                nominee.kind(),
                nominee.label(),
                nominee.state().label(),
                nominee.reason(),
                nominee.points(),
                verdicts,
                reports);
    }
}
