package vn.thidua.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundResults;

/** Ends a round with its issued decision. */
@Component
class PublishDecisionDelegate implements JavaDelegate {

    private final RoundResults results;

    PublishDecisionDelegate(RoundResults results) {
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        results.publish(RoundId.of(execution.getProcessBusinessKey()));
    }
}
