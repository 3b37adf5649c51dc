package vn.thidua.figures;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;

/** Figures of which some are only supposed. Nothing is kept. */
record OverlaidFigures(FiguresInForce figures, List<Figure> supposed) implements FiguresInForce {

    @Override
    public List<Figure> inForce(SubjectKind kind, String subject, int year) {
        var instead = supposed.stream()
                .filter(one -> one.subjectKind() == kind && one.subject().equals(subject) && one.year() == year)
                .toList();
        var known = figures.inForce(kind, subject, year);
        if (instead.isEmpty()) {
            return known;
        }
        var kept = known.stream().filter(figure -> instead.stream().noneMatch(one -> same(one, figure)));
        return Stream.concat(kept, instead.stream())
                .sorted(comparing(Figure::metric).thenComparing(Figure::item))
                .toList();
    }

    private static boolean same(Figure one, Figure other) {
        return one.metric().equals(other.metric()) && one.item().equals(other.item());
    }
}
