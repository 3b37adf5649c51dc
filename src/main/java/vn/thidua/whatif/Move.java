package vn.thidua.whatif;

/** What the changes do to a nominee's chance of the award. */
public enum Move {
    ENTERS,
    LEAVES,
    /** Comes to stand beside equals for fewer places than there are of them. */
    TO_EDGE,
    STAYS;

    static Move of(Standing before, Standing after) {
        if (before == after) {
            return STAYS;
        }
        if (after == Standing.INSIDE) {
            return ENTERS;
        }
        if (after == Standing.AT_EDGE) {
            return TO_EDGE;
        }
        return before == Standing.INSIDE || before == Standing.AT_EDGE ? LEAVES : STAYS;
    }
}
