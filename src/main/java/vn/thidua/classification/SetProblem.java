package vn.thidua.classification;

/**
 * Something wrong in the file of a criteria set.
 *
 * @param path   the place: {@code /axes/3/maximum}
 * @param reason Vietnamese, without a full stop
 */
record SetProblem(String path, String reason) {

    /** As shown to people. */
    String line() {
        return (path.isEmpty() ? "/" : path) + ": " + reason;
    }
}
