package vn.thidua.engine.form;

/** Reads a submitted value that is not empty, or refuses it by throwing {@link vn.thidua.refusal.Refused}. */
@FunctionalInterface
interface FieldReader {

    Object read(SubmittedValue value);
}
