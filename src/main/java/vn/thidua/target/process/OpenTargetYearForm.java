package vn.thidua.target.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.target.TargetCollecting;

/** The standing body asks for the values of a year. */
@Component
class OpenTargetYearForm implements StartForm {

    private final TargetCollecting collecting;

    OpenTargetYearForm(TargetCollecting collecting) {
        this.collecting = collecting;
    }

    @Override
    public String formId() {
        return "open-target-year";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = collecting.choices(personId).stream()
                .map(choice ->
                        new FormOption("Năm %d – %s".formatted(choice.year(), choice.name()), choice.key()).asMap())
                .toList();
        return Map.of("yearOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var opened = collecting.open(form.text("year"), form.date("lastDay"), personId);
        return new StartedCase(
                opened.id().toString(),
                Map.of("unitName", "Cơ quan thường trực", "movementName", "Chỉ tiêu năm " + opened.year()));
    }
}
