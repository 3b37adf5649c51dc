package vn.thidua.notification.process;

import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/**
 * Puts a bell with the reader's own notices into Tasklist's header; found through {@code META-INF/services}, therefore
 * public. Its script and style are in {@code plugin-webapp/thidua-notices/app}; it reads {@code /api/notices}.
 */
public class NoticesPlugin extends AbstractTasklistPlugin {

    @Override
    public String getId() {
        return "thidua-notices";
    }
}
