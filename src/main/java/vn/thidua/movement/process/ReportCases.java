package vn.thidua.movement.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;
import vn.thidua.movement.Desk;
import vn.thidua.movement.ReportRegister;
import vn.thidua.movement.UnitReport;

/** What the models of periodic reports ask: the cases one by one, who does a step, and how a report stands. */
@ModelBean
@Component
public class ReportCases {

    private final ReportRegister register;
    private final ReportView view;

    ReportCases(ReportRegister register, ReportView view) {
        this.register = register;
        this.view = view;
    }

    /** The collections of a launch that begin by themselves. */
    public List<String> scheduled(DelegateExecution execution) {
        return register.of(id(execution)).stream()
                .map(report -> report.id().toString())
                .toList();
    }

    /** One case for each unit that reports. */
    public List<String> units(DelegateExecution execution) {
        return register.units(id(execution)).stream()
                .map(unit -> unit.id().toString())
                .toList();
    }

    /** The unit's name, as its task cards show it. */
    public String unitName(String caseKey) {
        return view.unitName(register.unit(UUID.fromString(caseKey)).unitCode());
    }

    /** Who sends the report. */
    public List<String> reporters(DelegateExecution execution) {
        var unit = register.unit(id(execution));
        return register.reporters(register.get(unit.reportId()), unit.unitCode()).stream()
                .map(Desk::group)
                .toList();
    }

    /** Who takes the report. */
    public String receiver(DelegateExecution execution) {
        var unit = register.unit(id(execution));
        return register.ruleOf(register.get(unit.reportId())).to().group();
    }

    /** Whether the unit's report is in the stage of that name. */
    public boolean is(DelegateExecution execution, String stage) {
        return register.unit(id(execution)).stage() == UnitReport.Stage.valueOf(stage);
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
