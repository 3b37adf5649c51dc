package vn.thidua.movement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.movement.LaunchFollowing;

/** Tells the drafter which units have not made their launch plan in time. */
@Component
class EscalateUnitPlansDelegate implements JavaDelegate {

    private final LaunchFollowing following;

    EscalateUnitPlansDelegate(LaunchFollowing following) {
        this.following = following;
    }

    @Override
    public void execute(DelegateExecution execution) {
        following.escalate(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
