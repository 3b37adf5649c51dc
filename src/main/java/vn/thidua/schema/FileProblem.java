package vn.thidua.schema;

/**
 * Something wrong in a file.
 *
 * @param path   the place: {@code /criteria/3/metrics/0}
 * @param reason Vietnamese, without a full stop
 */
public record FileProblem(String path, String reason) {

    /** As shown to people. */
    public String line() {
        return (path.isEmpty() ? "/" : path) + ": " + reason;
    }
}
