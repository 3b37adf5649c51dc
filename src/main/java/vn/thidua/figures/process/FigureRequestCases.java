package vn.thidua.figures.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.figures.FigureAnswer;
import vn.thidua.figures.FigureRequests;

/** What the models of requests for figures ask: the agencies one by one, who does a step, and how an answer stands. */
@ModelBean
@Component
public class FigureRequestCases {

    private final FigureRequests requests;
    private final FigureRequestView view;

    FigureRequestCases(FigureRequests requests, FigureRequestView view) {
        this.requests = requests;
        this.view = view;
    }

    /** One case for each agency asked. */
    public List<String> agencies(DelegateExecution execution) {
        return requests.answers(id(execution)).stream()
                .map(answer -> answer.id().toString())
                .toList();
    }

    /** The agency's name, as its task cards show it. */
    public String unitName(String caseKey) {
        return view.unitName(requests.answer(UUID.fromString(caseKey)).owner());
    }

    /** Who hands the figures in. */
    public List<String> reporters(DelegateExecution execution) {
        return requests.reporters(requests.answer(id(execution)));
    }

    /** Who receives them. */
    public List<String> receivers(DelegateExecution execution) {
        return requests.receivers(requests.answer(id(execution)));
    }

    /** Whether the answer is in the stage of that name. */
    public boolean is(DelegateExecution execution, String stage) {
        return requests.answer(id(execution)).stage() == FigureAnswer.Stage.valueOf(stage);
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
