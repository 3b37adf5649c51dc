package vn.thidua.award;

import static vn.thidua.award.OfficialDocument.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RoundCandidates.Candidate;
import vn.thidua.award.RoundLine.Answer;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.refusal.Refused;

/** What the decider and the clerk do with a submitted list. */
@Service
@Transactional
public class RoundDecision {

    private static final Pattern DECISION_NUMBER = Pattern.compile("[1-9]\\d{0,5}/QĐ-\\p{Lu}[\\p{Lu}\\d&.-]*");

    private final RoundTable rounds;
    private final RankingTable ranking;
    private final DecisionBook book;
    private final RoundQuotas quotas;
    private final RoundCandidates candidates;
    private final RoundDesks desks;
    private final MoneyCalculation money;
    private final Clock clock;

    RoundDecision(
            RoundTable rounds,
            RankingTable ranking,
            DecisionBook book,
            RoundQuotas quotas,
            RoundCandidates candidates,
            RoundDesks desks,
            MoneyCalculation money,
            Clock clock) {
        this.rounds = rounds;
        this.ranking = ranking;
        this.book = book;
        this.quotas = quotas;
        this.candidates = candidates;
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
        refuseUnlessComplete(id, answers);
        refuseWithdrawn(id, answers);
        book.record(id, answers, personId);
        quotas.explainFewer(id, fewerReason);
        var approved = answers.stream().anyMatch(Answer::approved);
        rounds.resolve(id, approved ? RoundStage.RESOLVED : RoundStage.DECIDED, personId);
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
