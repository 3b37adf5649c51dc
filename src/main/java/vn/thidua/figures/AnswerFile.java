package vn.thidua.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.figures.FigureRow.Key;
import vn.thidua.organisation.Organisation;
import vn.thidua.spreadsheet.BadCells;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** Reads the spreadsheet that an agency hands in, and finds everything that is wrong with it. */
@Component
class AnswerFile {

    private final FigureTable table;
    private final Metrics metrics;
    private final Organisation organisation;

    AnswerFile(FigureTable table, Metrics metrics, Organisation organisation) {
        this.table = table;
        this.metrics = metrics;
        this.organisation = organisation;
    }

    /**
     * The values of the file, and what is in force.
     *
     * @param inForce before the file is taken over
     */
    record Content(Map<Key, String> values, Map<Key, Figure> inForce) {}

    /**
     * @throws BadCells when a single cell is wrong
     * @throws vn.thidua.refusal.Refused when the file cannot be read at all
     */
    Content read(SpreadsheetFile file, FigureRequest request, FigureAnswer answer) {
        var layout = AnswerLayout.of(answer, metrics);
        var inForce = table.inForce(AnswerKeys.of(request, answer));
        var problems = new CellProblems(file.visible());
        if (!AnswerHeader.check(problems, layout)) {
            problems.refuse(file.name());
        }
        var units = new AnswerUnits(request, answer, organisation.snapshot());
        var rows = units.rows(problems);
        var values = new LinkedHashMap<Key, String>();
        for (var at = 0; at < layout.metrics().size(); at++) {
            var column = new AnswerColumn(layout.metrics().get(at), layout.column(at), request.year(), inForce);
            values.putAll(column.read(problems, rows));
        }
        if (values.isEmpty()) {
            problems.bad(2, layout.column(0), "chưa có số liệu nào trong tệp");
        }
        problems.refuse(file.name());
        return new Content(values, inForce);
    }
}
