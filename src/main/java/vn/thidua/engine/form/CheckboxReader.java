package vn.thidua.engine.form;

/** Reads a tick. */
final class CheckboxReader implements FieldReader {

    @Override
    public Object read(SubmittedValue value) {
        if (value.raw() instanceof Boolean ticked) {
            return ticked;
        }
        throw value.wrongKind("ô đánh dấu");
    }
}
