package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.LaunchAnnouncing;

/** Tells every unit in scope that the movement is launched. */
@Component
class AnnounceLaunchDelegate implements JavaDelegate {

    private final LaunchAnnouncing announcing;

    AnnounceLaunchDelegate(LaunchAnnouncing announcing) {
        this.announcing = announcing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        announcing.announce(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
