package vn.thidua.figures.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.engine.FormOption;
import vn.thidua.engine.StartForm;
import vn.thidua.engine.StartedCase;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.figures.FigureAsking;
import vn.thidua.figures.FigureAsking.Question;
import vn.thidua.organisation.UnitKind;

/** The appraising body asks for figures. */
@Component
class RequestFiguresForm implements StartForm {

    private static final Map<String, List<UnitKind>> KINDS = Map.of(
            "departments", List.of(UnitKind.DEPARTMENT),
            "verticalAgencies", List.of(UnitKind.VERTICAL_AGENCY),
            "districts", List.of(UnitKind.DISTRICT),
            "communes", List.of(UnitKind.COMMUNE),
            "divisions", List.of(UnitKind.DIVISION, UnitKind.PUBLIC_SERVICE_UNIT));

    private final FigureAsking asking;
    private final FigureRequestView view;

    RequestFiguresForm(FigureAsking asking, FigureRequestView view) {
        this.asking = asking;
        this.view = view;
    }

    @Override
    public String formId() {
        return "request-figures";
    }

    @Override
    public Map<String, Object> show(String personId) {
        List<Map<String, Object>> options = asking.choices(personId).stream()
                .map(choice -> new FormOption(choice.label(), choice.code()).asMap())
                .toList();
        return Map.of("metricOptions", options);
    }

    @Override
    public StartedCase start(String personId, SubmittedForm form) {
        var question = new Question(
                form.rows("metrics").stream().map(row -> row.text("metric")).toList(),
                form.findNumber("year").orElseThrow().intValueExact(),
                kinds(form),
                form.findNumber("workingDays").orElseThrow().intValueExact(),
                form.findText("note").orElse(""));
        var request = asking.ask(question, personId);
        return new StartedCase(request.id().toString(), view.card(request, request.askingUnit()));
    }

    private static Set<UnitKind> kinds(SubmittedForm form) {
        var kinds = EnumSet.noneOf(UnitKind.class);
        KINDS.forEach((field, chosen) -> {
            if (form.flag(field)) {
                kinds.addAll(chosen);
            }
        });
        return kinds;
    }
}
