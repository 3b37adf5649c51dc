package vn.thidua.engine.form;

/** Reads the choice of one option. */
final class OptionReader implements FieldReader {

    @Override
    public Object read(SubmittedValue value) {
        if (value.raw() instanceof String chosen && value.options().contains(chosen)) {
            return chosen;
        }
        throw value.wrongKind("một trong các lựa chọn có sẵn");
    }
}
