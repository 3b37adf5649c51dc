package vn.thidua.figures;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.figures.FigureConsequences.ChangedVerdict;

/** What figures would change before they are kept: those in force, and the verdicts that follow from them. */
@Service
@Transactional(readOnly = true)
public class FigurePreview {

    private final FigureReceiving receiving;
    private final FigureConsequences consequences;
    private final FigureTable table;
    private final Metrics metrics;

    FigurePreview(FigureReceiving receiving, FigureConsequences consequences, FigureTable table, Metrics metrics) {
        this.receiving = receiving;
        this.consequences = consequences;
        this.table = table;
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
                answer.stage() == FigureAnswer.Stage.RECEIVED ? List.<FigureChange>of() : receiving.changes(answer);
        var signature = Objects.requireNonNullElseGet(answer.signature(), Signature::pending);
        return preview(changes, signature, personId);
    }

    /** The same of checked figures that are to be entered. */
    public Preview of(List<FigureRow> rows, String personId) {
        var values = rows.stream()
                .collect(toMap(FigureRow::key, FigureRow::value, (one, other) -> other, LinkedHashMap::new));
        var changes = FigureChange.of(values, table.inForce(values.keySet()), metrics);
        return preview(changes, Signature.pending(), personId);
    }

    private Preview preview(List<FigureChange> changes, Signature signature, String personId) {
        var supposed = changes.stream()
                .map(change -> change.supposed(metrics, signature))
                .toList();
        return new Preview(changes, supposed.isEmpty() ? List.of() : consequences.of(supposed, personId));
    }
}
