package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.LaunchFollowing;

/** Reminds the units that have not made their launch plan. */
@Component
class RemindUnitPlansDelegate implements JavaDelegate {

    private final LaunchFollowing following;

    RemindUnitPlansDelegate(LaunchFollowing following) {
        this.following = following;
    }

    @Override
    public void execute(DelegateExecution execution) {
        following.remind(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
