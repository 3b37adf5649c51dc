package vn.thidua.figures;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.csv.BadRows;
import vn.thidua.csv.CsvFile;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;
import vn.thidua.spreadsheet.SpreadsheetFile;

/**
 * Takes figures that a person hands in as a CSV file or a spreadsheet with the same header, all of them or none. Whoever
 * appraises enters any metric; officers of an agency enter the metrics their agency reports.
 */
@Service
public class FigureImports {

    private static final Set<Role> ANY_METRIC = Set.of(Role.PROCESS_ADMIN, Role.APPRAISAL_LEAD);
    private static final String[] COLUMNS = FigureFile.COLUMNS.toArray(String[]::new);

    private final FigureFile file;
    private final FigureKeeping keeping;
    private final FigureOwners owners;
    private final Metrics metrics;
    private final Organisation organisation;

    FigureImports(
            FigureFile file, FigureKeeping keeping, FigureOwners owners, Metrics metrics, Organisation organisation) {
        this.file = file;
        this.keeping = keeping;
        this.owners = owners;
        this.metrics = metrics;
        this.organisation = organisation;
    }

    /**
     * A file that somebody handed in.
     *
     * @param spreadsheet whether it is XLSX; otherwise CSV
     */
    public record Upload(String name, byte[] content, boolean spreadsheet) {

        private CsvFile table() {
            return spreadsheet
                    ? new SheetTable(SpreadsheetFile.read(name, content), FigureFile.COLUMNS).table()
                    : CsvFile.read(name, content, COLUMNS);
        }
    }

    /**
     * The figures of a file; keeps nothing.
     *
     * @throws BadRows naming line, column and reason of every wrong cell
     * @throws Refused when the person may enter no figures at all, or the file cannot be read
     */
    public List<FigureRow> check(Upload upload, String personId) {
        return file.read(upload.table(), personId, enterable(personId));
    }

    /** The spreadsheet that {@link #check} refuses, with the reasons beside the bad cells; a good one with none. */
    public byte[] refusedCopy(Upload upload, String personId) {
        var sheet = new SheetTable(SpreadsheetFile.read(upload.name(), upload.content()), FigureFile.COLUMNS);
        try {
            check(upload, personId);
            return sheet.refusedCopy(List.of());
        } catch (BadRows refused) {
            return sheet.refusedCopy(refused.rows());
        }
    }

    /**
     * Enters checked figures, all or none.
     *
     * @param progress learns again and again how many rows are done
     * @return how many were new or corrected
     */
    @Transactional
    public int enter(List<FigureRow> rows, String personId, IntConsumer progress) {
        return keeping.keepHandedIn(rows, personId, progress);
    }

    private Predicate<Metric> enterable(String personId) {
        var person = organisation.findPerson(personId).filter(Person::active).orElseThrow(FigureImports::forbidden);
        if (person.holdsAny(ANY_METRIC)) {
            return metric -> true;
        }
        var own = metrics.all().stream()
                .filter(metric -> owners.mayEnter(person, metric))
                .toList();
        if (own.isEmpty()) {
            throw forbidden();
        }
        return own::contains;
    }

    private static Refused forbidden() {
        return new Refused("figures-forbidden", "Bạn không có quyền nhập số liệu; hãy gửi tệp cho cơ quan thẩm định.");
    }
}
