package vn.thidua.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.Organisation;

/** Figures on a database of the test's own. */
public final class StoredFigures {

    private StoredFigures() {}

    /** Empty figures about the units and people of that organisation. */
    public static Figures in(JdbcClient jdbc, Organisation organisation) {
        var metrics = new Metrics();
        var table = new FigureTable(jdbc, metrics);
        return new JdbcFigures(table, new FigureKeeping(table), new FigureFile(organisation, metrics, table), metrics);
    }

    /** Who reads which figures in that organisation. */
    public static FigureSight sight(Organisation organisation) {
        return new FigureSight(organisation, new FigureOwners(organisation));
    }

    /** The search in the figures of the database. */
    public static FigureSearch search(JdbcClient jdbc, Organisation organisation) {
        var metrics = new Metrics();
        return new FigureSearch(new FigureTable(jdbc, metrics), sight(organisation), metrics, organisation);
    }

    /** What people hand in, kept in the database. */
    public static FigureImports imports(JdbcClient jdbc, Organisation organisation) {
        var metrics = new Metrics();
        var table = new FigureTable(jdbc, metrics);
        return new FigureImports(
                new FigureFile(organisation, metrics, table),
                new FigureKeeping(table),
                new FigureOwners(organisation),
                metrics,
                organisation);
    }
}
