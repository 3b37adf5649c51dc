package vn.thidua.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures in force, read once. */
record FigureSnapshot(Map<Key, List<Figure>> figures) implements FiguresInForce {

    private record Key(SubjectKind kind, String subject, int year) {}

    /** @param figures those in force, by metric and item */
    static FigureSnapshot of(List<Figure> figures) {
        return new FigureSnapshot(figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> new Key(figure.subjectKind(), figure.subject(), figure.year()))));
    }

    @Override
    public List<Figure> inForce(SubjectKind kind, String subject, int year) {
        return figures.getOrDefault(new Key(kind, subject, year), List.of());
    }
}
