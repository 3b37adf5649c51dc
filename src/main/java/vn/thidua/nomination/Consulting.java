package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.document.Written;
import vn.thidua.nomination.ConsultationCase.AnswerTerm;
import vn.thidua.nomination.ConsultationCase.Stage;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;

/** Sends the questions to other bodies about the nominees of a proposal under appraisal, and takes them back. */
@Service
@Transactional
public class Consulting {

    private static final String SYSTEM = "system";

    private final ConsultationTable table;
    private final Consultations consultations;
    private final Proposals proposals;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Notices notices;
    private final ProposalHistory history;
    private final Clock clock;

    Consulting(
            ConsultationTable table,
            Consultations consultations,
            Proposals proposals,
            Rounds rounds,
            Organisation organisation,
            Deadlines deadlines,
            Notices notices,
            ProposalHistory history,
            Clock clock) {
        this.table = table;
        this.consultations = consultations;
        this.proposals = proposals;
        this.rounds = rounds;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /** Sends every question that waits, with what the plan demands; again sends nothing. */
    public void send(ProposalId id) {
        consultations.missing(id).forEach(question -> table.add(question, SYSTEM));
        int batch = table.nextBatch(id);
        table.of(id).stream()
                .filter(question -> question.stage() == Stage.PREPARED)
                .forEach(question -> send(question, batch));
    }

    /** Takes back what is unanswered: the appraisal has ended otherwise. */
    void end(ProposalId id) {
        table.of(id).stream().filter(ConsultationCase::open).forEach(question -> {
            table.withdraw(question.id());
            if (question.stage() == Stage.ASKED) {
                tell(
                        NoticeKind.OTHER,
                        question,
                        "Không cần trả lời nữa",
                        "Hồ sơ không còn ở bước thẩm định; câu hỏi đã được thu hồi.");
            }
        });
    }

    private void send(ConsultationCase question, int batch) {
        AnswerTerm term = term(question);
        table.send(question.id(), batch, term);
        tell(
                NoticeKind.NEW_WORK,
                question,
                "Đề nghị cho ý kiến về khen thưởng",
                "%s Hạn trả lời: %s.".formatted(question.question(), Written.day(term.due())));
        history.record(question.proposal(), SYSTEM, "Hỏi ý kiến", bodyName(question) + " – " + question.name());
    }

    private AnswerTerm term(ConsultationCase question) {
        LocalDate today = LocalDate.now(clock);
        var rule = new DeadlineRule(
                DeadlineRule.Kind.WORKING_DAYS_AFTER, null, null, 0, question.workingDays(), "gửi câu hỏi");
        int year = rounds.yearOf(proposals.get(question.proposal()).round());
        var deadline = deadlines.compute(rule, year, today);
        return new AnswerTerm(today, deadline.lastDay(), deadline.text());
    }

    private void tell(NoticeKind kind, ConsultationCase question, String subject, String text) {
        notices.tell(
                kind,
                question.body().role(),
                question.body().unit(),
                subject,
                text,
                question.id().toString());
    }

    private String bodyName(ConsultationCase question) {
        return organisation.unit(question.body().unit()).name();
    }
}
