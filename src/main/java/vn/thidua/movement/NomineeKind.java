package vn.thidua.movement;

/** A nominee is a collective or an individual; quotas and criteria differ. */
public enum NomineeKind {
    COLLECTIVE("Tập thể"),
    INDIVIDUAL("Cá nhân");

    private final String label;

    NomineeKind(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }
}
