package vn.thidua.nomination.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.nomination.Consultations;
import vn.thidua.nomination.ProposalId;

/** What the models ask about the questions to other bodies. */
@ModelBean
@Component
public class ConsultationCases {

    private final Consultations consultations;

    ConsultationCases(Consultations consultations) {
        this.consultations = consultations;
    }

    /** Whether a question about the proposal waits to be sent. */
    public boolean unsent(DelegateExecution execution) {
        return consultations.unsent(ProposalId.of(execution.getProcessBusinessKey()));
    }

    /** The cases of the questions just sent. */
    public List<String> sent(DelegateExecution execution) {
        return consultations.lastSent(ProposalId.of(execution.getProcessBusinessKey())).stream()
                .map(UUID::toString)
                .toList();
    }

    /** The group of those who answer. */
    public String body(DelegateExecution execution) {
        return consultations
                .get(UUID.fromString(execution.getProcessBusinessKey()))
                .body()
                .group();
    }
}
