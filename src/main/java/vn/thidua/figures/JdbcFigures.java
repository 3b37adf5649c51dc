package vn.thidua.figures;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;
import vn.thidua.csv.CsvFile;
import vn.thidua.organisation.ImportScope;

/** Figures in the table {@code figure}. */
@Repository
class JdbcFigures implements Figures {

    private final FigureTable table;
    private final FigureKeeping keeping;
    private final FigureFile file;
    private final Metrics metrics;

    JdbcFigures(FigureTable table, FigureKeeping keeping, FigureFile file, Metrics metrics) {
        this.table = table;
        this.keeping = keeping;
        this.file = file;
        this.metrics = metrics;
    }

    @Override
    public List<Figure> inForce(SubjectKind kind, String subject, int year) {
        return table.inForce(kind, subject, year);
    }

    @Override
    public FiguresInForce snapshot(Set<Integer> years) {
        return FigureSnapshot.of(years.isEmpty() ? List.of() : table.everybodys(years));
    }

    @Override
    public List<Figure> history(SubjectKind kind, String subject, int year) {
        return table.history(kind, subject, year);
    }

    @Override
    @Transactional
    public int importCsv(String fileName, byte[] content, String enteredBy) {
        var columns = FigureFile.COLUMNS.toArray(String[]::new);
        var rows = file.read(CsvFile.read(fileName, content, columns), enteredBy, metric -> true);
        return keeping.keepHandedIn(rows, enteredBy, done -> {});
    }

    @Override
    public void enter(FigureRow figure, String enteredBy) {
        keeping.keep(List.of(good(figure)), enteredBy, null);
    }

    @Override
    public void derive(FigureRow figure, String origin) {
        keeping.keep(List.of(good(figure)), ImportScope.SYSTEM, origin);
    }

    /** Whether no figure was ever entered. */
    public boolean empty() {
        return table.empty();
    }

    private FigureRow good(FigureRow figure) {
        var problem = metrics.metric(figure.key().metric()).problemOf(figure.value());
        Assert.state(problem.isEmpty(), () -> figure + ": " + problem);
        return figure;
    }
}
