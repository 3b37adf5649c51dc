package vn.thidua.figures;

import java.util.List;

/** Where the figures in force are read. */
@FunctionalInterface
public interface FiguresInForce {

    /** The figures in force of one subject in one year, by metric and item. */
    List<Figure> inForce(SubjectKind kind, String subject, int year);

    /** The same figures with these in place of those of the same subject, metric, year and item, or beside them. */
    default FiguresInForce supposing(List<Figure> supposed) {
        return new OverlaidFigures(this, supposed);
    }
}
