package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.movement.Conclusion;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.nomination.Proposal.AppraisalOutcome;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** The appraiser confirms or overrides each verdict, gives points and proposes what becomes of the proposal. */
@Service
@Transactional
public class Appraising {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Verdicts verdicts;
    private final Reports reports;
    private final HeldNominees held;
    private final Rounds rounds;
    private final Authority authority;
    private final ProposalHistory history;

    Appraising(
            Proposals proposals,
            Nominees nominees,
            Verdicts verdicts,
            Reports reports,
            HeldNominees held,
            Rounds rounds,
            Authority authority,
            ProposalHistory history) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.reports = reports;
        this.held = held;
        this.rounds = rounds;
        this.authority = authority;
        this.history = history;
    }

    /** One verdict to confirm or override, with what the unit wrote about it. */
    public record AppraisalLine(Nominee nominee, Verdicts.Line verdict, String report) {}

    /** The appraiser's answer to one line; no verdict means not yet answered. */
    public record Answer(Optional<Verdict> verdict, String reason) {}

    /** Every verdict of every nominee, in the order of the plan, exclusions last. */
    public List<AppraisalLine> lines(ProposalId id) {
        List<AppraisalLine> lines = new ArrayList<>();
        for (Nominee nominee : nominees.of(id, State.PROPOSED)) {
            var texts = reports.of(nominee.id());
            for (Verdicts.Line verdict : verdicts.of(nominee.id())) {
                lines.add(new AppraisalLine(
                        nominee, verdict, texts.getOrDefault(verdict.machine().code(), "")));
            }
        }
        return lines;
    }

    /** Nominees to give points to, in the order of the list. */
    public List<Nominee> nominees(ProposalId id) {
        return nominees.of(id, State.PROPOSED);
    }

    /** Takes a late proposal all the same, with the reason of the appraising body's lead. */
    public void admit(ProposalId id, String reason, String by) {
        Proposal proposal = requireLead(id, by);
        proposals.save(proposal, proposal.admit());
        history.record(id, by, "Tiếp nhận hồ sơ nộp trễ", reason);
    }

    /** Refuses a late proposal. */
    public void refuseLate(ProposalId id, String reason, String by) {
        Proposal proposal = requireLead(id, by);
        proposals.save(proposal, proposal.become(ProposalState.REFUSED, reason));
        history.record(id, by, "Không tiếp nhận hồ sơ nộp trễ", reason);
    }

    /**
     * Keeps the answers, in the order of {@link #lines}, and the points, in the order of {@link #nominees}.
     *
     * @throws Refused when a verdict differs from the machine's, or the machine left it to a person, and no reason is
     *     given
     */
    public void keep(ProposalId id, List<Answer> answers, List<Optional<Integer>> points, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, "appraisal", by);
        List<AppraisalLine> lines = lines(id);
        for (int row = 0; row < Math.min(lines.size(), answers.size()); row++) {
            keep(lines.get(row), answers.get(row), row, by);
        }
        List<Nominee> listed = nominees(id);
        for (int row = 0; row < Math.min(listed.size(), points.size()); row++) {
            nominees.save(listed.get(row).withPoints(points.get(row).orElse(null)));
        }
    }

    /** Hands the appraisal to the lead; accepting needs an answer to every line and points for who goes on. */
    public void finish(ProposalId id, AppraisalOutcome outcome, String reason, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, "appraisal", by);
        if (outcome == AppraisalOutcome.ACCEPT) {
            requireAnswered(id);
        } else if (reason.isBlank()) {
            throw new Refused(
                    "reason-missing", "Trả lại hoặc từ chối thì phải nêu lý do để đơn vị biết.", "outcomeReason");
        }
        proposals.save(proposal, proposal.appraised(by, outcome, reason));
        history.record(id, by, "Thẩm định xong", reason);
    }

    private Proposal requireLead(ProposalId id, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(Role.APPRAISAL_LEAD, authority.unitOf(proposal, "appraisal"), by);
        return proposal;
    }

    private void keep(AppraisalLine line, Answer answer, int row, String by) {
        Verdict machine = line.verdict().machine().verdict();
        Verdict verdict = answer.verdict().orElse(machine);
        if (verdict == Verdict.NEEDS_HUMAN) {
            return;
        }
        if (verdict != machine && answer.reason().isBlank()) {
            throw new Refused(
                    "reason-missing",
                    "Dòng %d (%s, tiêu chí %s): kết luận khác kết quả máy thì phải nêu lý do."
                            .formatted(
                                    row + 1,
                                    line.nominee().label(),
                                    line.verdict().machine().code()),
                    "lines");
        }
        verdicts.appraise(line.nominee().id(), line.verdict(), verdict, answer.reason(), by);
    }

    private void requireAnswered(ProposalId id) {
        requireDecidedHolds(id);
        nominees(id).forEach(this::requireConcluded);
        nominees(id).stream()
                .filter(nominee -> nominee.points() == null && obstacle(nominee).isEmpty())
                .findFirst()
                .ifPresent(nominee -> {
                    throw new Refused(
                            "points-missing",
                            "Chưa cho điểm “%s”; hãy nhập điểm từ 0 đến 100.".formatted(nominee.label()),
                            "points");
                });
    }

    private void requireConcluded(Nominee nominee) {
        conclusion(nominee).open().stream().findFirst().ifPresent(criterion -> {
            throw new Refused(
                    "verdict-missing",
                    "Còn chưa kết luận tiêu chí %s của “%s”; hãy chọn kết luận và nêu lý do."
                            .formatted(criterion, nominee.label()),
                    "lines");
        });
    }

    private Conclusion conclusion(Nominee nominee) {
        Map<String, Verdict> effective = new LinkedHashMap<>();
        verdicts.of(nominee.id()).forEach(line -> effective.put(line.machine().code(), line.effective()));
        return Conclusion.of(rounds.planOf(proposals.get(nominee.proposal()).round()), effective);
    }

    /** Why the nominee cannot be accepted, Vietnamese; empty when nothing stands against it. */
    public String obstacle(Nominee nominee) {
        List<String> failed = conclusion(nominee).failed();
        return failed.isEmpty() ? held.bar(nominee) : "Không đạt " + String.join(", ", failed);
    }

    /** Refuses while somebody who would be accepted is held for what nobody decided. */
    void requireDecidedHolds(ProposalId id) {
        held.requireDecided(
                nominees(id).stream().filter(one -> obstacle(one).isEmpty()).toList());
    }
}
