package vn.thidua.movement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.figures.Figure;
import vn.thidua.figures.FiguresInForce;
import vn.thidua.figures.SubjectKind;

/** The figures of one check, each subject and year read from the tables once. */
final class YearFigures {

    private final FiguresInForce figures;
    private final Map<Key, List<Figure>> read = new HashMap<>();

    YearFigures(FiguresInForce figures) {
        this.figures = figures;
    }

    /** The figures in force of one metric, by item. */
    List<Figure> of(SubjectKind kind, String subject, int year, String metric) {
        return read
                .computeIfAbsent(new Key(kind, subject, year), key -> figures.inForce(key.kind, key.subject, key.year))
                .stream()
                .filter(figure -> figure.metric().equals(metric))
                .toList();
    }

    private record Key(SubjectKind kind, String subject, int year) {}
}
