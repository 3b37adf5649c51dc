package vn.thidua.award.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundChoice;
import vn.thidua.award.RoundDesks;
import vn.thidua.award.RoundOpening;
import vn.thidua.award.RoundTerm.Asked;
import vn.thidua.award.RoundTerm.Reentry;
import vn.thidua.award.TieRule;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;

/** The lead opens a round for an award of a movement. */
@Component
class OpenRoundForm implements StartForm {

    private final RoundOpening opening;
    private final RoundDesks desks;
    private final RoundView view;

    OpenRoundForm(RoundOpening opening, RoundDesks desks, RoundView view) {
        this.opening = opening;
        this.desks = desks;
        this.view = view;
    }

    @Override
    public String formId() {
        return "open-round";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = opening.choices(personId).stream()
                .map(choice -> new FormOption(label(choice), choice.key()).asMap())
                .toList();
        return Map.of("awardOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var id = opening.open(form.text("award"), asked(form), TieRule.valueOf(form.text("tieRule")), personId);
        var key = id.toString();
        var unitName = view.unitName(desks.of(id, "ranking").unit());
        return new StartedCase(
                key,
                Map.of(
                        "unitName",
                        unitName,
                        "movementName",
                        view.details(key).round().name()));
    }

    private String label(RoundChoice choice) {
        return "%s (%s)".formatted(choice.label(), opening.deadlineHint(choice));
    }

    /** The form shows the fields that the rule of the chosen plan asks for and hides the others. */
    private static Asked asked(SubmittedForm form) {
        var day = form.findDate("deadline").or(() -> form.findDate("eventDay")).orElse(null);
        return new Asked(
                day, form.flag("reentry") ? new Reentry(form.date("reentryDay"), form.text("reentryReason")) : null);
    }
}
