package vn.thidua.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.figures.FigureRow.Key;

/**
 * A value that differs from the figure in force.
 *
 * @param before the figure it would take the place of; none where there is none so far
 */
public record FigureChange(Key key, @Nullable Figure before, String value) {

    /** The values that differ, in their order; one written in another way does not. */
    static List<FigureChange> of(Map<Key, String> values, Map<Key, Figure> inForce, Metrics metrics) {
        return values.entrySet().stream()
                .map(one -> new FigureChange(one.getKey(), inForce.get(one.getKey()), one.getValue()))
                .filter(change -> change.differs(metrics))
                .toList();
    }

    private boolean differs(Metrics metrics) {
        return before == null || !metrics.metric(key.metric()).same(before.value(), value);
    }

    /** The figure as it would be in force. */
    Figure supposed(Metrics metrics, Signature signature) {
        return new Figure(
                key.kind(),
                key.subject(),
                key.metric(),
                key.year(),
                key.item(),
                value,
                metrics.metric(key.metric()).numberOf(value).orElse(null),
                signature.cited(),
                signature.date(),
                signature.signer(),
                Instant.EPOCH,
                null);
    }
}
