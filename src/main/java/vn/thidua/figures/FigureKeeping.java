package vn.thidua.figures;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureRow.Key;

/** Keeps figures that are new or corrected; what is in force as it stands stays untouched. Many at a time. */
@Component
class FigureKeeping {

    private static final int AT_A_TIME = 1_000;

    private final FigureTable table;

    FigureKeeping(FigureTable table) {
        this.table = table;
    }

    /** What another capability found out, or computed from the rows of a page. */
    int keep(List<FigureRow> rows, String enteredBy, @Nullable String origin) {
        var now = table.inForce(rows.stream().map(FigureRow::key).toList());
        var changed = rows.stream()
                .filter(row -> !row.standsAs(now.get(row.key()), origin))
                .toList();
        table.add(changed, enteredBy, origin);
        return changed.size();
    }

    /** What somebody handed in. A computed figure stays computed: another value for it was refused before. */
    int keepHandedIn(List<FigureRow> rows, String enteredBy, IntConsumer progress) {
        var kept = 0;
        for (var from = 0; from < rows.size(); from += AT_A_TIME) {
            var some = rows.subList(from, Math.min(from + AT_A_TIME, rows.size()));
            kept += keep(withoutComputed(some), enteredBy, null);
            progress.accept(from + some.size());
        }
        return kept;
    }

    private List<FigureRow> withoutComputed(List<FigureRow> rows) {
        var now = table.inForce(rows.stream().map(FigureRow::key).toList());
        return rows.stream().filter(row -> !computed(now, row.key())).toList();
    }

    private static boolean computed(Map<Key, Figure> now, Key key) {
        var figure = now.get(key);
        return figure != null && figure.origin() != null;
    }
}
