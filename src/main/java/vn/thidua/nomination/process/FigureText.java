package vn.thidua.nomination.process;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.figures.Metric;
import vn.thidua.figures.Metrics;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.CriterionVerdict.UsedFigure;

/** The figures a verdict stands on, a line each; a missing one says who reports it. */
@Component
class FigureText {

    private final Metrics metrics;

    FigureText(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Tasklist makes links of the pages named. */
    String of(CriterionVerdict verdict) {
        return verdict.figures().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(UsedFigure figure) {
        String origin = figure.origin() == null ? "" : "; xem " + figure.origin();
        return figure.document().isBlank()
                ? "- %s: CHƯA CÓ SỐ LIỆU%s%s".formatted(figure.label(), owner(figure), origin)
                : "- %s: %s (%s)%s".formatted(figure.label(), figure.value(), figure.document(), origin);
    }

    private String owner(UsedFigure figure) {
        return metrics.find(figure.metric())
                .map(Metric::owner)
                .map(owner -> "; cơ quan cung cấp: " + owner)
                .orElse("");
    }
}
