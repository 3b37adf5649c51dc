package vn.thidua.council;

/** What a member votes on a line. */
public enum Choice {
    FOR,
    AGAINST
}
