package vn.thidua.csv;

/**
 * One thing that is wrong in a file.
 *
 * @param line   counted from 1 as an editor shows it, comments and header included
 * @param column name from the header; empty when the whole row or file is meant
 * @param reason Vietnamese: what is wrong and what to write instead
 */
public record BadRow(String file, long line, String column, String reason) {

    /** The row as one sentence for a person. */
    public String sentence() {
        return "Tệp %s, dòng %d%s: %s.".formatted(file, line, column.isEmpty() ? "" : ", cột " + column, reason);
    }
}
