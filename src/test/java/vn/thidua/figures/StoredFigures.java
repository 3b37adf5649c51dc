package vn.thidua.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.organisation.Organisation;

/** Figures on a database of the test's own. */
public final class StoredFigures {

    private StoredFigures() {}

    /** Empty figures about the units and people of that organisation. */
    public static Figures in(JdbcClient jdbc, Organisation organisation) {
        var metrics = new Metrics();
        return new JdbcFigures(jdbc, new FigureFile(organisation, metrics), metrics);
    }
}
