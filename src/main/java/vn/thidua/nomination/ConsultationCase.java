package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.Desk;

/**
 * One question to one body about nominees of a proposal.
 *
 * @param id      business key of the body's case
 * @param code    key in the plan; none for what the appraiser asks beyond it
 * @param name    what it is about, Vietnamese
 * @param clause  the words of the plan that ask for it, quoted; empty beyond the plan
 * @param term    until when an answer is due; none while it is not sent
 * @param letter  the body's letter; none while it is not answered
 * @param lines   the nominees asked about, in the order of the proposal
 */
public record ConsultationCase(
        UUID id,
        ProposalId proposal,
        @Nullable String code,
        String name,
        Desk body,
        String question,
        String clause,
        int workingDays,
        Stage stage,
        @Nullable AnswerTerm term,
        @Nullable OfficialDocument letter,
        List<ConsultationLine> lines) {

    /** Where a question stands. */
    public enum Stage {
        PREPARED,
        ASKED,
        ANSWERED,
        /** The appraisal ended otherwise before the body answered. */
        WITHDRAWN
    }

    /**
     * When a question was sent and until when an answer is due.
     *
     * @param due         the last day
     * @param explanation how it comes about, Vietnamese, a sentence a line
     */
    public record AnswerTerm(LocalDate askedOn, LocalDate due, String explanation) {}

    /** Whether an answer is still to come. */
    public boolean open() {
        return stage == Stage.PREPARED || stage == Stage.ASKED;
    }

    /** The line of a nominee, if it is asked about. */
    Optional<ConsultationLine> lineOf(UUID nominee) {
        return lines.stream().filter(line -> line.nominee().equals(nominee)).findFirst();
    }
}
