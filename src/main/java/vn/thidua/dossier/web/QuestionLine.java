package vn.thidua.dossier.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.OfficialDocument;
import vn.thidua.dossier.CaseNames;
import vn.thidua.nomination.ConsultationCase;
import vn.thidua.nomination.ConsultationLine;

/** A question to another body and what it answered about each nominee. */
record QuestionLine(
        String name,
        String body,
        String question,
        String clause,
        String stage,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate due,
        @Nullable OfficialDocument letter,
        List<Said> answers) {

    /** What the body says about one nominee, Vietnamese. */
    record Said(
            String nominee,
            String answer,
            String text,
            @Nullable OfficialDocument document) {}

    static QuestionLine of(ConsultationCase question, Map<UUID, String> nominees, CaseNames names) {
        var term = question.term();
        return new QuestionLine(
                question.name(),
                names.unit(question.body().unit()),
                question.question(),
                question.clause(),
                stage(question.stage()),
                term == null ? null : term.askedOn(),
                term == null ? null : term.due(),
                question.letter(),
                question.lines().stream().map(line -> said(line, nominees)).toList());
    }

    private static Said said(ConsultationLine line, Map<UUID, String> nominees) {
        var answer = line.answer();
        return new Said(
                nominees.getOrDefault(line.nominee(), ""),
                answer == null ? "Chưa trả lời" : answer.label(),
                line.text(),
                line.document());
    }

    private static String stage(ConsultationCase.Stage stage) {
        return switch (stage) {
            case PREPARED -> "Chưa gửi";
            case ASKED -> "Chờ trả lời";
            case ANSWERED -> "Đã trả lời";
            case WITHDRAWN -> "Không cần trả lời nữa";
        };
    }
}
