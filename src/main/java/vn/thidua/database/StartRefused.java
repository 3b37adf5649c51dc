package vn.thidua.database;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The application cannot start as it is set up. The message is one Vietnamese sentence for whoever started it. */
class StartRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        this(message, null);
    }

    StartRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
