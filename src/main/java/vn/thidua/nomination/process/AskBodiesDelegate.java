package vn.thidua.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Consulting;
import vn.thidua.nomination.ProposalId;

/** Sends the questions to other bodies that wait to be sent. */
@Component
class AskBodiesDelegate implements JavaDelegate {

    private final Consulting consulting;

    AskBodiesDelegate(Consulting consulting) {
        this.consulting = consulting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consulting.send(ProposalId.of(execution.getProcessBusinessKey()));
    }
}
