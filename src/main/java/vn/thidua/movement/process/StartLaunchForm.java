package vn.thidua.movement.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.movement.Launching;

/** The drafter begins the launch of a movement. */
@Component
class StartLaunchForm implements StartForm {

    private final Launching launching;
    private final LaunchView view;

    StartLaunchForm(Launching launching, LaunchView view) {
        this.launching = launching;
        this.view = view;
    }

    @Override
    public String formId() {
        return "start-launch";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = launching.choices(personId).stream()
                .map(plan -> new FormOption(plan.name(), plan.code()).asMap())
                .toList();
        return Map.of("movementOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var launch = launching.open(form.text("movement"), personId);
        var plan = view.plan(launch);
        var drafter = Objects.requireNonNull(plan.conduct().launch()).drafter();
        return new StartedCase(
                launch.id().toString(), Map.of("unitName", view.unitName(drafter.unit()), "movementName", plan.name()));
    }
}
