package vn.thidua.award.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundClosing;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundResults;
import vn.thidua.award.Selecting;
import vn.thidua.engine.ModelBean;

/** Lists the cases that a round's model opens or tells one by one, by business key. */
@ModelBean
@Component
public class RoundCases {

    private final RoundClosing closing;
    private final RoundResults results;
    private final Selecting selecting;
    private final RoundView view;

    RoundCases(RoundClosing closing, RoundResults results, Selecting selecting, RoundView view) {
        this.closing = closing;
        this.results = results;
        this.selecting = selecting;
        this.view = view;
    }

    /** The parts of the parent units in choosing who may propose. */
    public List<String> choosers(DelegateExecution execution) {
        return selecting.parents(RoundId.of(execution.getProcessBusinessKey())).stream()
                .map(part -> part.id().toString())
                .toList();
    }

    /** The name of the unit that chooses, as its task cards show it. */
    public String chooserName(String caseKey) {
        return view.unitName(selecting.part(UUID.fromString(caseKey)).unitCode());
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
