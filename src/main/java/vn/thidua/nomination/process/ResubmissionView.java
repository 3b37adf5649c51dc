package vn.thidua.nomination.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.engine.SubmittedForm;
import vn.thidua.nomination.AnsweringReturn;
import vn.thidua.nomination.AnsweringReturn.AnsweredReason;
import vn.thidua.nomination.Changes;
import vn.thidua.nomination.Changes.Change;
import vn.thidua.nomination.ProposalId;
import vn.thidua.nomination.ProposalReturn;
import vn.thidua.nomination.WordDiff.Piece;

/** What forms show of a proposal that was returned: the reasons, what the unit answers, what changed. */
@Component
class ResubmissionView {

    /** Letters shown on either side of a change. */
    private static final int CONTEXT = 60;

    private final Changes changes;
    private final AnsweringReturn answering;

    ResubmissionView(Changes changes, AnsweringReturn answering) {
        this.changes = changes;
        this.answering = answering;
    }

    /** The reasons the unit is to answer. */
    Map<String, Object> due(ProposalId id) {
        List<AnsweredReason> due = answering.due(id);
        return Map.of("returned", !due.isEmpty(), "answers", rows(due));
    }

    static List<String> answers(SubmittedForm form) {
        return form.rows("answers").stream()
                .map(row -> row.findText("answer").orElse(""))
                .toList();
    }

    /** For the unit's head: what changed since anybody returned the proposal. */
    Map<String, Object> sinceLast(ProposalId id) {
        return changes.last(id).map(returned -> since(returned, id)).orElse(nothing());
    }

    /** For the appraisal: what changed since it returned the proposal. */
    Map<String, Object> sinceAppraisal(ProposalId id) {
        return changes.lastByAppraisal(id).map(returned -> since(returned, id)).orElse(nothing());
    }

    private static Map<String, Object> nothing() {
        return Map.of("returned", false, "answers", List.of(), "changes", List.of());
    }

    private Map<String, Object> since(ProposalReturn returned, ProposalId id) {
        return Map.of(
                "returned",
                true,
                "answers",
                rows(answering.of(id, returned)),
                "changes",
                changes.since(returned, id).stream().map(ResubmissionView::row).toList());
    }

    private static List<Map<String, String>> rows(List<AnsweredReason> reasons) {
        return reasons.stream()
                .map(reason -> Map.of(
                        "request", "%d. %s".formatted(reason.number(), reason.reason()), "answer", reason.answer()))
                .toList();
    }

    private static Map<String, Object> row(Change change) {
        return Map.of("change", change.kind().label(), "subject", change.subject(), "detail", detail(change));
    }

    /** The differing words in brackets that say what became of them. */
    private static String detail(Change change) {
        return change.pieces().stream()
                .map(ResubmissionView::words)
                .collect(Collectors.joining())
                .strip();
    }

    private static String words(Piece piece) {
        return switch (piece.fate()) {
            case SAME -> shortened(piece.text());
            case DELETED -> "[bỏ: %s] ".formatted(piece.text().strip());
            case INSERTED -> "[thêm: %s] ".formatted(piece.text().strip());
        };
    }

    /** The words beside a change are enough to find it. */
    private static String shortened(String same) {
        return same.length() <= 2 * CONTEXT
                ? same
                : "%s … %s".formatted(same.substring(0, CONTEXT), same.substring(same.length() - CONTEXT));
    }
}
