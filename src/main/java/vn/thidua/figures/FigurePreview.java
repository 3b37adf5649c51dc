package vn.thidua.figures;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.figures.FigureConsequences.ChangedVerdict;

/** What receiving an answer would change: figures, and the verdicts that follow from them. */
@Service
@Transactional(readOnly = true)
public class FigurePreview {

    private final FigureAnswering answering;
    private final FigureRequests requests;
    private final FigureConsequences consequences;
    private final Metrics metrics;

    FigurePreview(
            FigureAnswering answering, FigureRequests requests, FigureConsequences consequences, Metrics metrics) {
        this.answering = answering;
        this.requests = requests;
        this.consequences = consequences;
        this.metrics = metrics;
    }

    /** @param verdicts only those of rounds of which whoever asks sees every line */
    public record Preview(List<FigureChange> changes, List<ChangedVerdict> verdicts) {}

    /**
     * For somebody who may see the answer.
     *
     * @throws vn.thidua.refusal.Refused when the file can no longer be received
     */
    public Preview of(FigureAnswer answer, String personId) {
        var changes =
                answer.stage() == FigureAnswer.Stage.RECEIVED ? List.<FigureChange>of() : answering.changes(answer);
        var year = requests.get(answer.requestId()).year();
        var signature = Objects.requireNonNullElseGet(answer.signature(), () -> Signature.pending(year));
        var supposed = changes.stream()
                .map(change -> change.supposed(metrics, signature))
                .toList();
        return new Preview(changes, supposed.isEmpty() ? List.of() : consequences.of(supposed, personId));
    }
}
