package vn.thidua.engine.form;

import java.util.HashSet;
import java.util.List;

/** Reads the choice of several options, each at most once. */
final class OptionsReader implements FieldReader {

    @Override
    public Object read(SubmittedValue value) {
        if (value.raw() instanceof List<?> chosen
                && value.options().containsAll(chosen)
                && new HashSet<>(chosen).size() == chosen.size()) {
            return chosen;
        }
        throw value.wrongKind("những lựa chọn có sẵn, mỗi lựa chọn một lần");
    }
}
