package vn.thidua.figures.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever waits for an import how far it is, a line of JSON at a time. */
final class ToldProgress {

    private static final Logger LOG = LoggerFactory.getLogger(ToldProgress.class);

    private final int rows;
    private final OutputStream listener;

    ToldProgress(int rows, OutputStream listener) {
        this.rows = rows;
        this.listener = listener;
    }

    void done(int done) {
        tell("{\"rows\":%d,\"done\":%d}\n".formatted(rows, done));
    }

    void changed(int changed) {
        tell("{\"rows\":%d,\"done\":%d,\"changed\":%d}\n".formatted(rows, rows, changed));
    }

    /** An import goes on when nobody listens any more. */
    private void tell(String line) {
        try {
            listener.write(line.getBytes(StandardCharsets.UTF_8));
            listener.flush();
        } catch (IOException gone) {
            LOG.debug("Nobody listens to the import", gone);
        }
    }
}
