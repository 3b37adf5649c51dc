package vn.thidua.movement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.LaunchProgress;
import vn.thidua.movement.Question;
import vn.thidua.movement.UnitLaunch;
import vn.thidua.movement.UnitReport;

/** A launch with what the reader may see of the units' part in it. */
record LaunchReport(
        String title,
        String summary,
        String stage,
        @Nullable OfficialDocument document,
        LaunchProgress progress,
        List<UnitLine> units,
        List<Collection> reports,
        List<QuestionLine> questions) {

    /** What one unit does. */
    record UnitLine(
            String unit,
            String state,
            @Nullable LocalDate acknowledgedOn,
            @Nullable LocalDate planDue,
            @Nullable OfficialDocument plan,
            String planSummary) {

        static UnitLine of(UnitLaunch unit) {
            return new UnitLine(
                    unit.unitCode(),
                    unit.label(),
                    unit.acknowledgedOn(),
                    unit.planDue(),
                    unit.plan(),
                    unit.planSummary());
        }
    }

    /** One term of a periodic report. */
    record Collection(String name, LocalDate due, String explanation, List<ReportLine> units) {}

    /** One unit's report. */
    record ReportLine(String unit, String state, @Nullable OfficialDocument document, String content) {

        static ReportLine of(UnitReport report) {
            return new ReportLine(report.unitCode(), report.stage().label(), report.document(), report.content());
        }
    }

    /** A question and its answer. */
    record QuestionLine(
            String unit,
            String kind,
            String question,
            LocalDate askedOn,
            @Nullable String answer) {

        static QuestionLine of(Question question) {
            return new QuestionLine(
                    question.unitCode(),
                    question.kind().label(),
                    question.text(),
                    question.askedOn(),
                    question.answer());
        }
    }
}
