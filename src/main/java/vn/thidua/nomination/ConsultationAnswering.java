package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.OfficialDocument;
import vn.thidua.nomination.ConsultationLine.Answer;
import vn.thidua.nomination.Hold.Kind;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.refusal.Refused;

/** A body answers what it was asked; a pending matter or an objection holds the nominee. */
@Service
@Transactional
public class ConsultationAnswering {

    private final ConsultationTable table;
    private final Proposals proposals;
    private final Holds holds;
    private final Organisation organisation;
    private final Authority authority;
    private final Notices notices;
    private final ProposalHistory history;
    private final Clock clock;

    ConsultationAnswering(
            ConsultationTable table,
            Proposals proposals,
            Holds holds,
            Organisation organisation,
            Authority authority,
            Notices notices,
            ProposalHistory history,
            Clock clock) {
        this.table = table;
        this.proposals = proposals;
        this.holds = holds;
        this.organisation = organisation;
        this.authority = authority;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /** What the body says about one nominee, as in {@link ConsultationLine}. */
    public record Given(
            @Nullable Answer answer, String text, @Nullable OfficialDocument document) {}

    /**
     * Keeps the body's answer and tells the appraiser.
     *
     * @param answers one for each line of the question, in its order
     * @param letter  the body's letter
     * @throws Refused when an answer is missing, a pending matter has no paper, an objection no words, a paper is of a
     *     day to come, or the question is no longer open
     */
    public void answer(UUID id, List<Given> answers, OfficialDocument letter, String by) {
        ConsultationCase question = table.get(id);
        authority.require(question.body().role(), question.body().unit(), by);
        letter.refuseIfAhead(LocalDate.now(clock), "documentDate");
        List<ConsultationLine> lines = IntStream.range(0, question.lines().size())
                .mapToObj(row -> line(question.lines().get(row), row, answers))
                .toList();
        if (!table.answer(id, lines, letter, by)) {
            throw new Refused(
                    "consultation-closed", "Câu hỏi này đã được trả lời hoặc đã thu hồi; hãy tải lại danh sách.");
        }
        lines.stream()
                .filter(line -> line.answer() != Answer.NO_OBJECTION)
                .forEach(line ->
                        holds.open(line.nominee(), Kind.CONSULTATION, id.toString(), matter(question, letter, line)));
        tellAppraiser(question, letter);
        history.record(question.proposal(), by, "Trả lời ý kiến", bodyName(question) + ", văn bản " + letter.cited());
    }

    private ConsultationLine line(ConsultationLine asked, int row, List<Given> answers) {
        if (row >= answers.size() || answers.get(row).answer() == null) {
            throw refused("answer-missing", row, "chưa có ý kiến; hãy chọn ý kiến cho từng trường hợp.");
        }
        Given given = answers.get(row);
        if (given.answer() == Answer.PENDING && given.document() == null) {
            throw refused(
                    "matter-without-document",
                    row,
                    "có vụ việc chưa kết luận; hãy ghi số và ngày văn bản của vụ việc.");
        }
        if (given.answer() != Answer.NO_OBJECTION && given.text().isBlank()) {
            throw refused("answer-without-words", row, "hãy ghi rõ nội dung vụ việc hoặc lý do không đồng ý.");
        }
        if (given.document() != null) {
            given.document().refuseIfAhead(LocalDate.now(clock), "answers");
        }
        return new ConsultationLine(asked.nominee(), given.answer(), given.text(), given.document());
    }

    private static Refused refused(String code, int row, String reason) {
        return new Refused(code, "Dòng %d: %s".formatted(row + 1, reason), "answers");
    }

    private String matter(ConsultationCase question, OfficialDocument letter, ConsultationLine line) {
        return "%s trả lời bằng văn bản %s về “%s”. %s"
                .formatted(bodyName(question), letter.cited(), question.name(), line.said());
    }

    private void tellAppraiser(ConsultationCase question, OfficialDocument letter) {
        var desk = authority.deskOf(proposals.get(question.proposal()), "appraisal");
        notices.tell(
                NoticeKind.OTHER,
                desk.role(),
                desk.unit(),
                bodyName(question) + " đã trả lời",
                "Văn bản %s về “%s”; hãy xem trong công việc “Thẩm định từng trường hợp”."
                        .formatted(letter.cited(), question.name()),
                question.proposal().toString());
    }

    private String bodyName(ConsultationCase question) {
        return organisation.unit(question.body().unit()).name();
    }
}
