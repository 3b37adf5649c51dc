package vn.thidua.award.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundClosing;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundResults;
import vn.thidua.engine.ModelBean;

/** Lists the proposals that a round's model tells one by one, by business key. */
@ModelBean
@Component
public class RoundCases {

    private final RoundClosing closing;
    private final RoundResults results;

    RoundCases(RoundClosing closing, RoundResults results) {
        this.closing = closing;
        this.results = results;
    }

    /** Proposals that closing left out. */
    public List<String> leftOut(DelegateExecution execution) {
        return closing.leftOut(RoundId.of(execution.getProcessBusinessKey()));
    }

    /** Proposals with a nominee in the ranking. */
    public List<String> ranked(DelegateExecution execution) {
        return results.ranked(RoundId.of(execution.getProcessBusinessKey()));
    }
}
