package vn.thidua.award.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RevocationEffect;

/** Reminds those who record what was given back. */
@Component
class RemindReturnDelegate implements JavaDelegate {

    private final RevocationEffect effect;

    RemindReturnDelegate(RevocationEffect effect) {
        this.effect = effect;
    }

    @Override
    public void execute(DelegateExecution execution) {
        effect.remind(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
