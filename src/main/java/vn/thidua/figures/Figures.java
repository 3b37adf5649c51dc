package vn.thidua.figures;

import java.util.List;
import java.util.Set;

/** The measured numbers. A corrected figure takes the place of the old one, which stays readable. */
public interface Figures extends FiguresInForce {

    /** Everybody's figures in force in these years, read once: for work that asks about thousands of subjects. */
    default FiguresInForce snapshot(Set<Integer> years) {
        return this;
    }

    /** Every figure ever entered for one subject in one year, the newest of each metric and item first. */
    List<Figure> history(SubjectKind kind, String subject, int year);

    /**
     * Imports figures from a CSV file, all of them or none. Figures that are in force as they stand in the file stay
     * untouched.
     *
     * @param fileName  what refusals call the file
     * @param enteredBy a person, for units and people of whose province alone the file may hold figures, or
     *     {@link vn.thidua.organisation.ImportScope#SYSTEM}
     * @return how many figures were new or corrected
     * @throws vn.thidua.csv.BadRows naming line, column and reason of every wrong cell
     */
    int importCsv(String fileName, byte[] content, String enteredBy);

    /**
     * Enters one figure that another capability found out, as an import would. A value its metric does not take is a
     * programming error.
     */
    void enter(FigureRow figure, String enteredBy);

    /**
     * Enters one figure computed from rows that this application holds. The same value of the same origin is entered once
     * and keeps the day on which it became so. A value its metric does not take is a programming error.
     *
     * @param figure with the day it is computed on as the day of its source
     * @param origin path of the page that shows the rows: {@code /thi-dua/programme.html?unit=so-y-te&year=2023}
     */
    void derive(FigureRow figure, String origin);
}
