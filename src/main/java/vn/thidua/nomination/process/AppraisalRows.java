package vn.thidua.nomination.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.movement.CriterionVerdict;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.AppraisalLine;
import vn.thidua.nomination.Appraising.Answer;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.ReportPart;
import vn.thidua.nomination.Reports;

/** The rows in which the appraiser answers. */
@Component
class AppraisalRows {

    private final Reports reports;
    private final ProposalView view;
    private final FigureText figures;

    AppraisalRows(Reports reports, ProposalView view, FigureText figures) {
        this.reports = reports;
        this.view = view;
        this.figures = figures;
    }

    Map<String, Object> line(AppraisalLine line) {
        CriterionVerdict machine = line.verdict().machine();
        ReportPart report = line.report();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("nominee", line.nominee().label());
        row.put("machine", machine.verdict().label());
        row.put("clause", ProposalView.clause(machine));
        row.put("explanation", ProposalView.explanation(machine));
        row.put("figures", figures.of(machine));
        row.put("report", report == null ? "" : report.text());
        row.put("reportBy", view.writer(report));
        if (line.verdict().effective() != Verdict.NEEDS_HUMAN) {
            row.put("verdict", line.verdict().effective().name());
        }
        row.put("reason", line.verdict().reason());
        return row;
    }

    /** What the reports say before the criteria; nothing where no sample orders it. */
    List<Map<String, Object>> general(ProposalId id, List<Nominee> listed) {
        Map<UUID, Map<String, ReportPart>> written = reports.of(id);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Nominee nominee : listed) {
            ReportPart part = written.getOrDefault(nominee.id(), Map.of()).get(ReportPart.GENERAL);
            if (part != null) {
                rows.add(Map.of("nominee", nominee.label(), "report", part.text(), "reportBy", view.writer(part)));
            }
        }
        return rows;
    }

    static Map<String, Object> points(Nominee nominee) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("nominee", nominee.label());
        Integer points = nominee.points();
        if (points != null) {
            row.put("points", points);
        }
        return row;
    }

    static Answer answer(SubmittedForm row) {
        return new Answer(
                row.findText("verdict").map(Verdict::valueOf),
                row.findText("reason").orElse(""));
    }
}
