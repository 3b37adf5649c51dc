package vn.thidua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one case that one person may see at one moment.
 *
 * @param kind     what sort of case, Vietnamese
 * @param title    whose case it is and about what, Vietnamese
 * @param facts    the case in short, with their labels
 * @param proposal what the tables hold, if it is a proposal
 * @param card     the award it is about, if it is about one
 * @param flow     where it is; none where the engine does not know it
 * @param page     where cases of its kind live
 * @param readBy   who reads it, Vietnamese
 */
public record Dossier(
        String caseKey,
        String kind,
        String title,
        String state,
        List<Fact> facts,
        @Nullable ProposalFile proposal,
        List<Paper> papers,
        @Nullable LegalCard card,
        @Nullable CaseFlow flow,
        List<Waiting> waits,
        List<TimelineEntry> timeline,
        CaseNames names,
        @Nullable CasePage page,
        String readBy,
        Instant readAt) {

    /** One line of the head, Vietnamese. */
    public record Fact(String label, String value) {}
}
