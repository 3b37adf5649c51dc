package vn.thidua.figures;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures of which some are only supposed. Nothing is kept. */
final class OverlaidFigures implements FiguresInForce {

    private final FiguresInForce figures;
    private final Map<Subject, List<Figure>> supposed;

    OverlaidFigures(FiguresInForce figures, List<Figure> supposed) {
        this.figures = figures;
        this.supposed = supposed.stream()
                .collect(Collectors.groupingBy(one -> new Subject(one.subjectKind(), one.subject(), one.year())));
    }

    private record Subject(SubjectKind kind, String code, int year) {}

    @Override
    public List<Figure> inForce(SubjectKind kind, String subject, int year) {
        var instead = supposed.getOrDefault(new Subject(kind, subject, year), List.of());
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
