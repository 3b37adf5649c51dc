package vn.thidua.movement;

/** The answer to one criterion for one nominee. */
public enum Verdict {
    PASS("ĐẠT"),
    FAIL("KHÔNG ĐẠT"),
    NEEDS_HUMAN("CẦN NGƯỜI XEM"),
    NOT_APPLICABLE("KHÔNG ÁP DỤNG");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The Vietnamese word shown to people. */
    public String label() {
        return label;
    }
}
