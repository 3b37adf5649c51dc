package vn.thidua.figures;

import java.util.List;

/** The measured numbers. A corrected figure takes the place of the old one, which stays readable. */
public interface Figures {

    /** The figures in force of one subject in one year, by metric and item. */
    List<Figure> inForce(SubjectKind kind, String subject, int year);

    /** Every figure ever entered for one metric of one subject in one year, the newest first. */
    List<Figure> history(SubjectKind kind, String subject, String metric, int year);

    /**
     * Imports figures from CSV text, all of them or none. Figures that are already in force as they are stay untouched.
     *
     * @param fileName what refusals call the file
     * @return how many figures were new or corrected
     * @throws vn.thidua.refusal.Refused naming file, line, column and reason of the first wrong cells
     */
    int importCsv(String fileName, String csv, String enteredBy);
}
