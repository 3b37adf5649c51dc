package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.calendar.DeadlineRule;
import vn.thidua.calendar.Deadlines;
import vn.thidua.document.Written;
import vn.thidua.movement.Desk;
import vn.thidua.nomination.ConsultationCase.AnswerTerm;
import vn.thidua.nomination.ConsultationCase.Stage;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Role;
import vn.thidua.organisation.Unit;
import vn.thidua.refusal.Refused;

/** Asks other bodies about the nominees of a proposal under appraisal: what the plan demands, and what the appraiser adds. */
@Service
@Transactional
public class Consulting {

    /** Who can answer for a unit, first whoever prepares its papers. */
    private static final List<Role> ANSWERING = List.of(Role.OFFICER, Role.HEAD);

    private static final String BEYOND_THE_PLAN = "Cơ quan thẩm định hỏi thêm";
    private static final String SYSTEM = "system";

    private final ConsultationTable table;
    private final Consultations consultations;
    private final Proposals proposals;
    private final Rounds rounds;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final Authority authority;
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
            Authority authority,
            Notices notices,
            ProposalHistory history,
            Clock clock) {
        this.table = table;
        this.consultations = consultations;
        this.proposals = proposals;
        this.rounds = rounds;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.authority = authority;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /** What the appraiser asks beyond the plan: which unit, what, for how many working days, about whom. */
    public record Question(String unit, String text, int workingDays, List<UUID> nominees) {}

    /** The units of the province that can be asked, in the order of the organisation: somebody there can answer. */
    public List<Unit> bodies(ProposalId id) {
        Proposal proposal = proposals.get(id);
        String province = organisation.provinceOf(proposal.unitCode()).code();
        Set<String> answering = organisation.peopleOf(province).stream()
                .filter(person -> person.holdsAny(ANSWERING))
                .map(Person::unitCode)
                .collect(Collectors.toSet());
        return organisation.subtree(province).stream()
                .filter(unit -> answering.contains(unit.code()) && !unit.code().equals(proposal.unitCode()))
                .toList();
    }

    /**
     * Writes a question down; it is sent when the appraisal is kept.
     *
     * @throws Refused when nobody of the unit could answer or no nominee is named
     */
    public void ask(ProposalId id, Question question, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, "appraisal", by);
        if (proposal.state() != ProposalState.SUBMITTED) {
            throw new Refused("step-changed", "Hồ sơ không còn ở bước thẩm định; hãy tải lại trang.");
        }
        if (bodies(id).stream().noneMatch(unit -> unit.code().equals(question.unit()))) {
            throw new Refused(
                    "body-unknown", "Cơ quan được hỏi không có người trả lời; hãy chọn trong danh sách.", "askBody");
        }
        if (question.nominees().isEmpty()) {
            throw new Refused(
                    "consultation-about-nobody", "Chưa chọn trường hợp cần hỏi; hãy đánh dấu “Hỏi”.", "askAbout");
        }
        table.add(beyondThePlan(id, question), by);
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

    private ConsultationCase beyondThePlan(ProposalId id, Question question) {
        return new ConsultationCase(
                UUID.randomUUID(),
                id,
                null,
                BEYOND_THE_PLAN,
                deskOf(question.unit()),
                question.text(),
                "",
                question.workingDays(),
                Stage.PREPARED,
                null,
                null,
                question.nominees().stream().map(ConsultationLine::unanswered).toList());
    }

    private Desk deskOf(String unit) {
        return ANSWERING.stream()
                .filter(role -> !organisation.holders(role, unit).isEmpty())
                .map(role -> new Desk(role, unit))
                .findFirst()
                .orElseThrow();
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
