package vn.thidua.award;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.refusal.Refused;

/** Whether answers fit the list they answer: every line once, and nobody approved who withdrew. */
@Component
class AnswerCheck {

    private final RankingTable ranking;
    private final RoundCandidates candidates;

    AnswerCheck(RankingTable ranking, RoundCandidates candidates) {
        this.ranking = ranking;
        this.candidates = candidates;
    }

    void require(RoundId id, List<Answer> answers) {
        refuseUnlessComplete(id, answers);
        refuseWithdrawn(id, answers);
    }

    private void refuseUnlessComplete(RoundId id, List<Answer> answers) {
        var answered = answers.stream().map(Answer::nomineeId).collect(Collectors.toSet());
        var listed = ranking.lines(id).stream().map(RoundLine::nomineeId).collect(Collectors.toSet());
        if (!answered.equals(listed) || answered.size() != answers.size()) {
            throw new Refused(
                    "lines-unanswered",
                    "Mỗi dòng trong danh sách phải có đúng một ý kiến duyệt hoặc không duyệt; hãy tải lại trang và cho ý kiến đủ các dòng.");
        }
    }

    private void refuseWithdrawn(RoundId id, List<Answer> answers) {
        var standing =
                candidates.candidates(id).stream().map(Candidate::nomineeId).collect(Collectors.toSet());
        if (answers.stream().anyMatch(answer -> answer.approved() && !standing.contains(answer.nomineeId()))) {
            throw new Refused(
                    "nominee-withdrawn",
                    "Có người hoặc tập thể được duyệt nhưng đơn vị đã rút hồ sơ; hãy không duyệt dòng đó hoặc trả lại danh sách để xếp hạng lại.");
        }
    }
}
