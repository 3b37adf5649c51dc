package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.Verdict;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.nomination.Proposal.AppraisalOutcome;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** The appraiser confirms or overrides each verdict, gives points and proposes what becomes of the proposal. */
@Service
@Transactional
public class Appraising {

    static final String STAGE = "appraisal";

    private final Proposals proposals;
    private final Nominees nominees;
    private final Verdicts verdicts;
    private final AppraisalLines lines;
    private final Sittings sittings;
    private final AppraisalConclusion conclusion;
    private final HeldNominees held;
    private final Authority authority;
    private final ProposalHistory history;

    Appraising(
            Proposals proposals,
            Nominees nominees,
            Verdicts verdicts,
            AppraisalLines lines,
            Sittings sittings,
            AppraisalConclusion conclusion,
            HeldNominees held,
            Authority authority,
            ProposalHistory history) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.lines = lines;
        this.sittings = sittings;
        this.conclusion = conclusion;
        this.held = held;
        this.authority = authority;
        this.history = history;
    }

    /** The appraiser's answer to one line; no verdict means not yet answered. */
    public record Answer(Optional<Verdict> verdict, String reason) {}

    /** Every verdict of the nominees of this sitting, in the order of the plan, exclusions last. */
    public List<AppraisalLine> lines(ProposalId id) {
        return lines.sitting(id).values().stream().flatMap(List::stream).toList();
    }

    /** Nominees to give points to in this sitting, in the order of the list. */
    public List<Nominee> sitting(ProposalId id) {
        return List.copyOf(lines.sitting(id).keySet());
    }

    /** Everybody on the list where the verdicts take several sittings, otherwise nobody. */
    public List<Nominee> beginnings(ProposalId id) {
        return Sitting.several(lines.of(id)) ? nominees(id) : List.of();
    }

    /** Every nominee under appraisal, in the order of the list. */
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
     * Keeps the answers, in the order of {@link #lines}, and the points, in the order of {@link #sitting}.
     *
     * @param next whom the next sitting begins with; with the first who is not yet appraised when none is named
     * @throws Refused when a verdict differs from the machine's, or the machine left it to a person, and no reason is
     *     given
     */
    public void keep(
            ProposalId id, List<Answer> answers, List<Optional<Integer>> points, Optional<UUID> next, String by) {
        authority.require(proposals.get(id), STAGE, by);
        Map<Nominee, List<AppraisalLine>> open = lines.sitting(id);
        List<AppraisalLine> sitting =
                open.values().stream().flatMap(List::stream).toList();
        List<Nominee> listed = List.copyOf(open.keySet());
        for (int row = 0; row < Math.min(sitting.size(), answers.size()); row++) {
            keep(sitting.get(row), answers.get(row), row, by);
        }
        for (int row = 0; row < Math.min(listed.size(), points.size()); row++) {
            nominees.save(listed.get(row).withPoints(points.get(row).orElse(null)));
        }
        sittings.beginWith(id, STAGE, next);
    }

    /** Hands the appraisal to the lead; accepting needs an answer to every line and points for who goes on. */
    public void finish(ProposalId id, AppraisalOutcome outcome, String reason, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, STAGE, by);
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
        authority.require(Role.APPRAISAL_LEAD, authority.unitOf(proposal, STAGE), by);
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
        nominees(id).stream().filter(conclusion::lacksPoints).findFirst().ifPresent(nominee -> {
            throw new Refused(
                    "points-missing",
                    "Chưa cho điểm “%s”; hãy nhập điểm từ 0 đến 100.".formatted(nominee.label()),
                    "points");
        });
    }

    private void requireConcluded(Nominee nominee) {
        conclusion.of(nominee).open().stream().findFirst().ifPresent(criterion -> {
            throw new Refused(
                    "verdict-missing",
                    "Còn chưa kết luận tiêu chí %s của “%s”; hãy chọn kết luận và nêu lý do."
                            .formatted(criterion, nominee.label()),
                    "lines");
        });
    }

    /** Why the nominee cannot be accepted, Vietnamese; empty when nothing stands against it. */
    public String obstacle(Nominee nominee) {
        return conclusion.obstacle(nominee);
    }

    /** Refuses while somebody who would be accepted is held for what nobody decided. */
    void requireDecidedHolds(ProposalId id) {
        held.requireDecided(
                nominees(id).stream().filter(one -> obstacle(one).isEmpty()).toList());
    }
}
