package vn.thidua.target.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.organisation.Role;
import vn.thidua.target.TargetRegister;
import vn.thidua.target.TargetReport.Stage;

/** What the models of targets ask: the cases one by one, who does a step, and how a report stands. */
@ModelBean
@Component
public class TargetCases {

    private final TargetRegister register;
    private final TargetView view;

    TargetCases(TargetRegister register, TargetView view) {
        this.register = register;
        this.view = view;
    }

    /** One case for each target of the year. */
    public List<String> targets(DelegateExecution execution) {
        return register.reports(id(execution)).stream()
                .map(report -> report.id().toString())
                .toList();
    }

    /** The unit that answers for the target, as its task cards show it. */
    public String unitName(String caseKey) {
        return view.unitName(register.report(UUID.fromString(caseKey)));
    }

    /** The target and the year, as its task cards show them. */
    public String name(String caseKey) {
        return view.name(register.report(UUID.fromString(caseKey)));
    }

    /** Who reports the target. */
    public List<String> reporters(DelegateExecution execution) {
        var unit = register.report(id(execution)).unitCode();
        return List.of(Role.OFFICER.groupAt(unit), Role.HEAD.groupAt(unit));
    }

    /** Who confirms it. */
    public List<String> confirmers(DelegateExecution execution) {
        var report = register.report(id(execution));
        var body = register.programmeOf(register.year(report.yearId())).standingBody();
        return List.of(Role.APPRAISER.groupAt(body), Role.APPRAISAL_LEAD.groupAt(body));
    }

    /** Whether the report was sent back. */
    public boolean isReturned(DelegateExecution execution) {
        return register.report(id(execution)).stage() == Stage.RETURNED;
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
