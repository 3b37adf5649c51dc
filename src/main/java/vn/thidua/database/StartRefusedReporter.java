package vn.thidua.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.annotation.Order;

/** Ends a refused start with its one sentence; Spring Boot's own reporter would add English headings around it. */
@Order(0)
class StartRefusedReporter implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger("vn.thidua");

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                LOG.error("Không khởi động được Thi Đua: {}", cause.getMessage());
                LOG.debug("The start was refused", failure);
                return true;
            }
        }
        return false;
    }
}
