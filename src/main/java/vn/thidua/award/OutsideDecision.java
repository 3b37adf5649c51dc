package vn.thidua.award;

import static vn.thidua.document.Written.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.document.OfficialDocument;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.notification.NoticeKind;
import vn.thidua.refusal.Refused;

/** An award that a body outside decides: the list goes there with a tờ trình, and its answer is recorded as it came. */
@Service
@Transactional
public class OutsideDecision {

    private static final Pattern ANSWER_NUMBER =
            Pattern.compile("(?:0[1-9]|[1-9]\\d{0,5})/[\\p{L}\\d][\\p{L}\\d&./-]*");

    private final RoundTable rounds;
    private final AnswerCheck check;
    private final DecisionBook book;
    private final RoundDesks desks;
    private final RoundNotices notices;
    private final Clock clock;

    OutsideDecision(
            RoundTable rounds,
            AnswerCheck check,
            DecisionBook book,
            RoundDesks desks,
            RoundNotices notices,
            Clock clock) {
        this.rounds = rounds;
        this.check = check;
        this.book = book;
        this.desks = desks;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether a body outside decides the round. */
    public boolean isOutside(RoundId id) {
        return desks.outside(id).isPresent();
    }

    /** Who decides outside, Vietnamese; only for a round that is decided outside. */
    public String body(RoundId id) {
        return desks.outside(id).orElseThrow(() -> new IllegalStateException("Nobody outside decides the round " + id));
    }

    /** Sends the list to the body outside with a tờ trình, not older than the one it came with. */
    public void forward(RoundId id, OfficialDocument paper, String personId) {
        desks.require(id, Route.DECISION, personId);
        SubmissionPaper.require(paper, LocalDate.now(clock));
        var submission = Objects.requireNonNull(rounds.get(id).submission(), "The list was not submitted");
        refuseBefore(paper.date(), submission, "submissionDate");
        rounds.forward(id, paper);
    }

    /** Records what the body outside answered to each line, with the number and day of its document. */
    public void record(RoundId id, List<Answer> answers, OfficialDocument document, String personId) {
        desks.require(id, Route.ISSUE, personId);
        refuseBadDocument(id, document);
        check.require(id, answers);
        book.record(id, answers, personId);
        rounds.recordAnswer(id, document, personId);
    }

    /** Tells those who run the round that no answer came; nothing is decided by that. */
    public void escalate(RoundId id) {
        var details = rounds.get(id);
        var paper = Objects.requireNonNull(details.forwarding(), "The list was not forwarded");
        notices.tellLeads(
                NoticeKind.OVERDUE,
                id,
                "Chưa có trả lời về danh sách đề nghị khen thưởng",
                "%s chưa trả lời Tờ trình %s của đợt xét “%s”. Hãy liên hệ; khi có trả lời, văn thư ghi nhận kết quả từng trường hợp."
                        .formatted(body(id), paper.cited(), details.round().name()));
    }

    private void refuseBadDocument(RoundId id, OfficialDocument document) {
        if (!ANSWER_NUMBER.matcher(document.number()).matches()) {
            throw new Refused(
                    "answer-number-malformed",
                    "Số văn bản trả lời phải có dạng như “123/QĐ-TTg”; hãy nhập lại.",
                    "answerNumber");
        }
        refuseBefore(document.date(), Objects.requireNonNull(rounds.get(id).forwarding()), "answerDate");
        if (document.date().isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    "answer-in-future",
                    "Ngày văn bản trả lời %s chưa đến; hãy nhập ngày không sau hôm nay."
                            .formatted(day(document.date())),
                    "answerDate");
        }
    }

    private static void refuseBefore(LocalDate date, OfficialDocument earlier, String field) {
        if (date.isBefore(earlier.date())) {
            throw new Refused(
                    "document-too-early",
                    "Ngày %s trước Tờ trình %s mà văn bản này dựa vào; hãy nhập lại."
                            .formatted(day(date), earlier.cited()),
                    field);
        }
    }
}
