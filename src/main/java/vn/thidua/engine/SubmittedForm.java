package vn.thidua.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values a person submitted, already checked against the form's schema: kinds, bounds and required fields hold.
 * Text is trimmed and in Unicode NFC.
 */
public final class SubmittedForm {

    private final Map<String, ? extends @Nullable Object> values;

    /** @param values by field key; rows of a dynamic list as a list of maps */
    public SubmittedForm(Map<String, ? extends @Nullable Object> values) {
        this.values = values;
    }

    /** A required text. */
    public String text(String field) {
        return findText(field).orElseThrow(() -> missing(field));
    }

    /** A text that may be left empty. */
    public Optional<String> findText(String field) {
        return Optional.ofNullable(values.get(field)).map(Object::toString).filter(text -> !text.isBlank());
    }

    /** A tick box; not ticked when absent. */
    public boolean flag(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /** A number that may be left empty. */
    public Optional<BigDecimal> findNumber(String field) {
        return Optional.ofNullable(values.get(field)).map(value -> new BigDecimal(value.toString()));
    }

    /** A required date. */
    public LocalDate date(String field) {
        return findDate(field).orElseThrow(() -> missing(field));
    }

    /** A date that may be left empty. */
    public Optional<LocalDate> findDate(String field) {
        return findText(field).map(LocalDate::parse);
    }

    /** The rows of a dynamic list, in the order shown. */
    public List<SubmittedForm> rows(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream().map(SubmittedForm::row).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // rows were checked against the schema: maps by field key
    private static SubmittedForm row(Object row) {
        return new SubmittedForm((Map<String, Object>) row);
    }

    private static IllegalStateException missing(String field) {
        return new IllegalStateException("The form schema let a required field through: " + field);
    }
}
