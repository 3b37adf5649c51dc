package vn.thidua.figures;

import java.util.List;
import vn.thidua.figures.FigureRow.Key;

/** What an answer is about. */
final class AnswerKeys {

    private AnswerKeys() {}

    /** One key for every unit and metric. */
    static List<Key> of(FigureRequest request, FigureAnswer answer) {
        return answer.units().stream()
                .flatMap(unit -> answer.metrics().stream()
                        .map(metric -> new Key(SubjectKind.UNIT, unit, metric, request.year(), "")))
                .toList();
    }
}
