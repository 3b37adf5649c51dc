package vn.thidua.whatif;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.figures.FiguresInForce;

/** The changes of a trial, read and found possible. */
record Supposition(SupposedCriteria criteria, SupposedQuotas quotas, SupposedFigures figures) {

    /** Whether criteria would find the same as now. */
    boolean leavesVerdicts() {
        return criteria.expressions().isEmpty() && figures.all().isEmpty();
    }

    /** What is changed, Vietnamese. */
    List<String> words(FiguresInForce known) {
        return Stream.of(criteria.words(), quotas.words(), figures.words(known))
                .flatMap(List::stream)
                .toList();
    }
}
