package vn.thidua.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.calendar.Deadlines;
import vn.thidua.csv.BadRows;
import vn.thidua.csv.CsvFile;
import vn.thidua.directive.DirectiveTable.Change;
import vn.thidua.figures.SheetTable;
import vn.thidua.organisation.Organisation;
import vn.thidua.spreadsheet.SpreadsheetFile;

/** Takes over a file of directives, all of it or nothing. */
@Service
@Transactional
public class DirectiveImport {

    private static final String REASON = "Nhập từ tệp";

    private final DirectiveTable table;
    private final DirectiveOffice office;
    private final DirectiveFigures figures;
    private final DirectiveNotices notices;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Clock clock;

    DirectiveImport(
            DirectiveTable table,
            DirectiveOffice office,
            DirectiveFigures figures,
            DirectiveNotices notices,
            Organisation organisation,
            Deadlines deadlines,
            Clock clock) {
        this.table = table;
        this.office = office;
        this.figures = figures;
        this.notices = notices;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * A file that somebody handed in.
     *
     * @param spreadsheet whether it is XLSX, with the header of the CSV file in row 1; otherwise CSV
     */
    public record Upload(String name, byte[] content, boolean spreadsheet) {

        private CsvFile table() {
            return spreadsheet
                    ? sheet().table()
                    : CsvFile.read(name, content, DirectiveFile.COLUMNS.toArray(String[]::new));
        }

        private SheetTable sheet() {
            return new SheetTable(SpreadsheetFile.read(name, content), DirectiveFile.COLUMNS);
        }
    }

    /** The spreadsheet that {@link #importFile} refuses, with the reasons beside the bad cells; a good one with none. */
    public byte[] refusedCopy(Upload upload, String personId) {
        try {
            importFile(upload, false, personId);
            return upload.sheet().refusedCopy(List.of());
        } catch (BadRows refused) {
            return upload.sheet().refusedCopy(refused.rows());
        }
    }

    /**
     * What an import did.
     *
     * @param rows    directives in the file
     * @param added   those that were not in the register
     * @param changed those that were there and said something else
     */
    public record Result(int rows, int added, int changed) {}

    /**
     * Enters the directives of a file and corrects those that are there and say something else; those that stand as
     * in the file stay untouched. An empty answer takes none away.
     *
     * @param apply false to only check the file
     * @throws vn.thidua.csv.BadRows naming line, column and reason of every wrong cell
     */
    public Result importFile(Upload upload, boolean apply, String personId) {
        var province = office.provinceOf(office.require(personId));
        var desk = new DirectiveDesk(organisation.snapshot(), deadlines, province, LocalDate.now(clock));
        var rows = new DirectiveFile(desk).read(upload.table());
        var known = known(province, rows);
        var added = new ArrayList<Change>();
        var changed = new ArrayList<Change>();
        var touched = new HashSet<UnitYear>();
        for (var row : rows) {
            var before = known.get(row.assignment().key());
            if (before == null) {
                var created = desk.created(row.assignment(), row.done());
                added.add(new Change(created, desk.entered(created)));
                touched.add(created.unitYear());
            } else {
                var after = desk.changed(before, row.assignment(), row.done() == null ? before.done() : row.done());
                var text = desk.difference(before, after);
                if (!text.isEmpty()) {
                    changed.add(new Change(after, text));
                    touched.addAll(List.of(before.unitYear(), after.unitYear()));
                }
            }
        }
        if (apply) {
            write(added, changed, personId);
            figures.derive(touched);
        }
        return new Result(rows.size(), added.size(), changed.size());
    }

    private void write(List<Change> added, List<Change> changed, String personId) {
        table.add(added, personId);
        var written = table.change(changed, DirectiveEvent.Kind.CORRECTED, REASON, personId);
        if (Arrays.stream(written).anyMatch(rows -> rows == 0)) {
            throw DirectiveWriting.changed();
        }
        notices.assigned(added.stream().map(Change::row).toList());
    }

    private Map<Assignment.Key, Directive> known(String province, List<DirectiveFile.Row> rows) {
        var days =
                rows.stream().map(row -> row.assignment().issuedOn()).sorted().toList();
        return days.isEmpty()
                ? Map.of()
                : table.standing(province, days.get(0), days.get(days.size() - 1)).stream()
                        .collect(Collectors.toMap(row -> row.assignment().key(), Function.identity()));
    }
}
