package vn.thidua.award.process;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.award.RoundRanking;
import vn.thidua.document.OfficialDocument;
import vn.thidua.engine.FormTask;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.engine.TaskForm;

/** The lead reviews the ranking and submits it to the decider. */
@Component
class ReviewRankingForm implements TaskForm {

    private final RoundRanking ranking;
    private final RoundView view;
    private final HistoryView history;

    ReviewRankingForm(RoundRanking ranking, RoundView view, HistoryView history) {
        this.ranking = ranking;
        this.view = view;
        this.history = history;
    }

    @Override
    public String formId() {
        return "review-ranking";
    }

    @Override
    public Map<String, Object> show(FormTask task) {
        var details = view.details(task.businessKey());
        var others = history.others(details, task.personId());
        var nominees = history.nominees(others);
        var lines = view.lines(details.id());
        return Map.of(
                "otherRounds", history.rounds(others),
                "unitsSoFar", history.units(others),
                "nomineesSoFar", nominees,
                "moreSoFar", HistoryView.more(nominees),
                "title", details.round().name(),
                "tieRule", details.tieRule().label(),
                "returnReason", Objects.requireNonNullElse(details.returnReason(), ""),
                "quota", view.quota(details.id()),
                "ranking", view.rows(lines),
                "more", view.more(details.id(), lines));
    }

    @Override
    public void submit(FormTask task, SubmittedForm form) {
        var submission = new OfficialDocument(form.text("submissionNumber"), form.date("submissionDate"));
        ranking.submit(RoundId.of(task.businessKey()), submission, task.personId());
    }
}
