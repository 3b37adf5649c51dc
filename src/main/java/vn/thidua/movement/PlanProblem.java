package vn.thidua.movement;

/**
 * Something wrong in a plan file.
 *
 * @param path   the place: {@code /criteria/3/metrics/0}
 * @param reason Vietnamese
 */
record PlanProblem(String path, String reason) {

    /** As shown to people. */
    String line() {
        return (path.isEmpty() ? "/" : path) + ": " + reason;
    }
}
