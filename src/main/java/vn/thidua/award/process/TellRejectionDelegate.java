package vn.thidua.award.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RevocationEffect;

/** Tells those who asked that the award stands. */
@Component
class TellRejectionDelegate implements JavaDelegate {

    private final RevocationEffect effect;

    TellRejectionDelegate(RevocationEffect effect) {
        this.effect = effect;
    }

    @Override
    public void execute(DelegateExecution execution) {
        effect.reject(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
