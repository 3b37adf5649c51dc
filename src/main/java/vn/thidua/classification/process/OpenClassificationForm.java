package vn.thidua.classification.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.classification.ClassificationOpening;
import vn.thidua.classification.ClassificationOpening.Asked;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;

/** The opener chooses units, year and criteria set, and says until when units score themselves. */
@Component
class OpenClassificationForm implements StartForm {

    private final ClassificationOpening opening;
    private final ClassificationView view;
    private final Clock clock;

    OpenClassificationForm(ClassificationOpening opening, ClassificationView view, Clock clock) {
        this.opening = opening;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "open-classification";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> scopes = opening.scopes(personId).stream()
                .map(scope -> new FormOption(scope.label(), scope.key()).asMap())
                .toList();
        List<Map<String, Object>> sets = opening.sets(personId).stream()
                .map(set ->
                        new FormOption("%s (phiên bản %d)".formatted(set.name(), set.version()), set.code()).asMap())
                .toList();
        return Map.of(
                "scopeOptions",
                scopes,
                "criteriaSetOptions",
                sets,
                "year",
                LocalDate.now(clock).getYear());
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var opened = opening.open(
                new Asked(
                        form.text("scope"),
                        form.text("criteriaSet"),
                        form.findNumber("year").orElseThrow().intValueExact(),
                        form.text("askedBy"),
                        form.date("selfScoreDue")),
                personId);
        return new StartedCase(
                opened.id().toString(),
                Map.of("unitName", view.unitName(opened.openerCode()), "movementName", opened.name()));
    }
}
