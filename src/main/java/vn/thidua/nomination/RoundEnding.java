package vn.thidua.nomination;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.Outcome;
import vn.thidua.figures.VietnameseNumber;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.notification.NoticeKind;

/** Writes down how the round ended for a proposal and tells its unit. */
@Service
@Transactional
public class RoundEnding {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Rounds rounds;
    private final Consulting consulting;
    private final Authority authority;
    private final ProposalNotices notices;
    private final ProposalHistory history;

    RoundEnding(
            Proposals proposals,
            Nominees nominees,
            Rounds rounds,
            Consulting consulting,
            Authority authority,
            ProposalNotices notices,
            ProposalHistory history) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.consulting = consulting;
        this.authority = authority;
        this.notices = notices;
        this.history = history;
    }

    /** Writes down what the round decided about each nominee and tells the unit. */
    public void recordOutcome(ProposalId id) {
        Proposal proposal = proposals.get(id);
        if (proposal.state() == ProposalState.DECIDED) {
            return;
        }
        Map<String, Nominee> accepted = nominees.of(id, State.ACCEPTED).stream()
                .collect(Collectors.toMap(nominee -> nominee.id().toString(), Function.identity()));
        rounds.outcomesOf(proposal.round(), accepted.keySet())
                .forEach((nominee, outcome) -> nominees.save(decided(accepted.get(nominee), outcome)));
        proposals.save(proposal, proposal.become(ProposalState.DECIDED, null));
        notices.tell(
                NoticeKind.RESULT,
                proposal,
                "Đã có kết quả xét khen thưởng",
                "Hãy mở công việc “Nhận kết quả” để xem từng trường hợp.");
        history.record(id, "system", "Ghi nhận kết quả đợt xét", "");
    }

    /** The round was closed before this proposal was ready. */
    public void leaveOut(ProposalId id) {
        Proposal proposal = proposals.get(id);
        if (proposal.state() == ProposalState.LEFT_OUT) {
            return;
        }
        proposals.save(proposal, proposal.become(ProposalState.LEFT_OUT, "Đợt xét đã đóng khi hồ sơ chưa xong."));
        consulting.end(id);
        notices.tell(
                NoticeKind.RESULT,
                proposal,
                "Hồ sơ không kịp đợt xét",
                "Đợt xét đã đóng khi hồ sơ của đơn vị chưa xong; nếu cần, hãy liên hệ %s."
                        .formatted(authority.appraiserName(proposal)));
        history.record(id, "system", "Không kịp đợt xét", "");
    }

    private static Nominee decided(Nominee nominee, Outcome outcome) {
        return outcome.awarded()
                ? nominee.become(State.AWARDED, award(outcome))
                : nominee.become(State.NOT_AWARDED, outcome.reason());
    }

    private static String award(Outcome outcome) {
        BigDecimal money = outcome.money();
        String decision = "Quyết định số " + outcome.decisionNumber();
        return money == null ? decision : "%s; tiền thưởng %s đồng".formatted(decision, VietnameseNumber.format(money));
    }
}
