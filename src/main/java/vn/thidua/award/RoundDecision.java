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
import vn.thidua.refusal.Refused;

/** What the decider and the clerk do with a submitted list. */
@Service
@Transactional
public class RoundDecision {

    private static final Pattern DECISION_NUMBER =
            Pattern.compile("(?:0[1-9]|[1-9]\\d{0,5})/QĐ-\\p{Lu}[\\p{Lu}\\d&.-]*");

    private final RoundTable rounds;
    private final AnswerCheck check;
    private final DecisionBook book;
    private final RoundQuotas quotas;
    private final RoundDesks desks;
    private final MoneyCalculation money;
    private final Clock clock;

    RoundDecision(
            RoundTable rounds,
            AnswerCheck check,
            DecisionBook book,
            RoundQuotas quotas,
            RoundDesks desks,
            MoneyCalculation money,
            Clock clock) {
        this.rounds = rounds;
        this.check = check;
        this.book = book;
        this.quotas = quotas;
        this.desks = desks;
        this.money = money;
        this.clock = clock;
    }

    /**
     * Answers every line of the list, never above the quota. Refusing somebody inside the quota and approving somebody
     * outside need a reason.
     *
     * @param fewerReason why fewer are approved than an exact number asks for; asked only then, otherwise empty
     */
    public void decide(RoundId id, List<Answer> answers, String fewerReason, String personId) {
        desks.require(id, Route.DECISION, personId);
        refuseOutside(id);
        check.require(id, answers);
        book.record(id, answers, personId);
        quotas.explainFewer(id, fewerReason);
        var approved = answers.stream().anyMatch(Answer::approved);
        rounds.resolve(id, approved ? RoundStage.RESOLVED : RoundStage.DECIDED, personId, desks.signedAs(id, personId));
    }

    /** Gives the list back to those who submitted it. */
    public void giveBack(RoundId id, String reason, String personId) {
        desks.require(id, Route.DECISION, personId);
        rounds.giveBack(id, reason);
    }

    /**
     * Numbers and dates the decision: {@code 123/QĐ-UBND}, not before the day of the decider's answers and not on a day
     * whose award money nobody could compute.
     */
    public void issue(RoundId id, OfficialDocument decision, String personId) {
        desks.require(id, Route.ISSUE, personId);
        if (!DECISION_NUMBER.matcher(decision.number()).matches()) {
            throw new Refused(
                    "decision-number-malformed",
                    "Số quyết định phải có dạng như “123/QĐ-UBND”; hãy nhập lại.",
                    "decisionNumber");
        }
        refuseBadDate(rounds.get(id), decision.date());
        money.offer(id, decision);
        rounds.issue(id, decision);
    }

    /** Whoever sits at the desk only sends the list on: an edited model must not make them the decider. */
    private void refuseOutside(RoundId id) {
        desks.outside(id).ifPresent(body -> {
            throw new Refused(
                    "decided-outside",
                    "Danh sách này do %s quyết định; hãy trình và ghi nhận trả lời.".formatted(body));
        });
    }

    private void refuseBadDate(RoundDetails details, LocalDate date) {
        var resolvedOn = Objects.requireNonNull(details.resolvedOn(), "Nobody decided the round " + details.id());
        if (date.isBefore(resolvedOn)) {
            throw new Refused(
                    "decision-before-approval",
                    "Danh sách được duyệt ngày %s; ngày quyết định không được trước ngày đó."
                            .formatted(day(resolvedOn)),
                    "decisionDate");
        }
        if (date.isAfter(LocalDate.now(clock))) {
            throw new Refused(
                    "decision-in-future",
                    "Ngày quyết định %s chưa đến; hãy nhập ngày không sau hôm nay.".formatted(day(date)),
                    "decisionDate");
        }
    }
}
