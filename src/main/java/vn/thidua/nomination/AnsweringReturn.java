package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.refusal.Refused;

/** The unit says of each reason for which its proposal was returned what it did about it. */
@Service
@Transactional
public class AnsweringReturn {

    private final Proposals proposals;
    private final Changes changes;
    private final ReturnAnswers answers;
    private final Authority authority;

    AnsweringReturn(Proposals proposals, Changes changes, ReturnAnswers answers, Authority authority) {
        this.proposals = proposals;
        this.changes = changes;
        this.answers = answers;
        this.authority = authority;
    }

    /**
     * A reason with its answer.
     *
     * @param number from 1, as the unit and the appraiser count
     * @param answer empty when none was given yet, then nobody answered
     */
    public record AnsweredReason(
            int number,
            String reason,
            String answer,
            @Nullable String by,
            @Nullable Instant at) {}

    /** The reasons the unit answers now; none unless its proposal lies with it returned. */
    public List<AnsweredReason> due(ProposalId id) {
        return proposals.get(id).state() == ProposalState.RETURNED
                ? changes.last(id).map(returned -> of(id, returned)).orElse(List.of())
                : List.of();
    }

    /** The reasons of a return with their answers. */
    public List<AnsweredReason> of(ProposalId id, ProposalReturn returned) {
        Map<Integer, ReturnAnswers.Answer> given = answers.of(id, returned.number());
        return IntStream.rangeClosed(1, returned.reasons().size())
                .mapToObj(number -> answered(number, returned.reasons().get(number - 1), given.get(number)))
                .toList();
    }

    /** Keeps the answers, in the order of {@link #due}; the officer goes on later. */
    public void keep(ProposalId id, List<String> texts, String by) {
        authority.require(proposals.get(id), "proposal", by);
        List<AnsweredReason> due = due(id);
        for (int row = 0; row < Math.min(due.size(), texts.size()); row++) {
            if (!texts.get(row).isBlank()) {
                answers.write(
                        id,
                        changes.last(id).orElseThrow().number(),
                        due.get(row).number(),
                        texts.get(row),
                        by);
            }
        }
    }

    /** Refuses while a reason has no answer. */
    void requireAnswered(ProposalId id) {
        due(id).stream().filter(one -> one.answer().isBlank()).findFirst().ifPresent(open -> {
            throw new Refused(
                    "return-unanswered",
                    "Chưa trả lời yêu cầu bổ sung thứ %d: “%s”; hãy nêu đơn vị đã làm gì."
                            .formatted(open.number(), open.reason()),
                    "answers");
        });
    }

    private static AnsweredReason answered(int number, String reason, ReturnAnswers.@Nullable Answer answer) {
        return answer == null
                ? new AnsweredReason(number, reason, "", null, null)
                : new AnsweredReason(number, reason, answer.text(), answer.by(), answer.at());
    }
}
