package vn.thidua.refusal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a person asked for is refused and nothing was changed. The message is shown to that person as it is.
 */
public final class Refused extends RuntimeException {

    private final String code;
    private final @Nullable String field;

    /**
     * @param code    stable, machine-readable, lower-case with hyphens: {@code quota-exhausted}
     * @param message one Vietnamese sentence that says what is wrong and what to do
     */
    public Refused(String code, String message) {
        this(code, message, null);
    }

    /** As above, about one field of a form or one place in a file. */
    public Refused(String code, String message, @Nullable String field) {
        super(message);
        this.code = code;
        this.field = field;
    }

    /** Stable, machine-readable reason. */
    public String code() {
        return code;
    }

    /** The form field or the place in a file that the refusal is about. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The sentence for the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
