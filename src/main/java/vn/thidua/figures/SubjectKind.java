package vn.thidua.figures;

/** Whose number a figure is. */
public enum SubjectKind {
    UNIT("tập thể"),
    PERSON("cá nhân");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }
}
