package vn.thidua.figures;

/** Whose number a figure is. */
public enum SubjectKind {
    UNIT,
    PERSON
}
