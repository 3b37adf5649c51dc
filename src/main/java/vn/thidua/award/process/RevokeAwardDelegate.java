package vn.thidua.award.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RevocationEffect;

/** Lets an issued revocation take effect. */
@Component
class RevokeAwardDelegate implements JavaDelegate {

    private final RevocationEffect effect;

    RevokeAwardDelegate(RevocationEffect effect) {
        this.effect = effect;
    }

    @Override
    public void execute(DelegateExecution execution) {
        effect.revoke(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
