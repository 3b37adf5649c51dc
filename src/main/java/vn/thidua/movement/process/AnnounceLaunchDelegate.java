package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.LaunchFollowing;

/** Tells every unit in scope that the movement is launched. */
@Component
class AnnounceLaunchDelegate implements JavaDelegate {

    private final LaunchFollowing following;

    AnnounceLaunchDelegate(LaunchFollowing following) {
        this.following = following;
    }

    @Override
    public void execute(DelegateExecution execution) {
        following.announce(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
