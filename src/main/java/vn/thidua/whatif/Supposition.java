package vn.thidua.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.figures.Figure;
import vn.thidua.figures.FiguresInForce;

/** The changes of a trial, read and found possible. */
record Supposition(SupposedCriteria criteria, SupposedQuotas quotas, SupposedFigures figures) {

    /** Codes of the criteria with other expressions. */
    Set<String> criterionCodes() {
        return criteria.expressions().keySet();
    }

    /** Codes of the metrics with other figures. */
    Set<String> metricCodes() {
        return figures.all().stream().map(Figure::metric).collect(Collectors.toSet());
    }

    /** What is changed, Vietnamese. */
    List<String> words(FiguresInForce known) {
        return Stream.of(criteria.words(), quotas.words(), figures.words(known))
                .flatMap(List::stream)
                .toList();
    }
}
