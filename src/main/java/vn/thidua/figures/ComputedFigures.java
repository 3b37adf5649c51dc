package vn.thidua.figures;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps figures that this application computed from its own rows from being put aside by hand. */
final class ComputedFigures {

    private ComputedFigures() {}

    /** Why another value cannot take the place of the figure in force; none when it can, or is the same. */
    static Optional<String> problemOf(Metric metric, @Nullable Figure inForce, String value) {
        return inForce == null || inForce.origin() == null || metric.same(inForce.value(), value)
                ? Optional.empty()
                : Optional.of("số liệu này (%s) được tính từ %s; hãy sửa ở đó"
                        .formatted(metric.show(inForce.value()), inForce.sourceDocument()));
    }
}
