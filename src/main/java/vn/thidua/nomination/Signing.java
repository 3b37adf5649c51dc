package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Rounds;
import vn.thidua.award.Rounds.LedgerColumn;
import vn.thidua.movement.MovementPlan.DossierPart;
import vn.thidua.movement.NomineeKind;
import vn.thidua.nomination.Nominee.State;
import vn.thidua.nomination.Proposal.Signature;
import vn.thidua.refusal.Refused;

/** The head of the unit signs the proposal or gives it back to the officer. */
@Service
@Transactional
public class Signing {

    private final Proposals proposals;
    private final Nominees nominees;
    private final Changes changes;
    private final Rounds rounds;
    private final Authority authority;
    private final ProposalHistory history;
    private final Clock clock;

    Signing(
            Proposals proposals,
            Nominees nominees,
            Changes changes,
            Rounds rounds,
            Authority authority,
            ProposalHistory history,
            Clock clock) {
        this.proposals = proposals;
        this.nominees = nominees;
        this.changes = changes;
        this.rounds = rounds;
        this.authority = authority;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Signs and submits. A signature after the last day of the deadline makes the proposal late (000, dòng 108).
     *
     * @param present codes of the parts of the dossier that are there
     * @throws Refused when a part the plan demands is missing or the date of the document lies in the future
     */
    public void sign(ProposalId id, String documentNumber, LocalDate documentDate, Set<String> present, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, "signature", by);
        List<DossierPart> parts = rounds.planOf(proposal.round()).dossier();
        requireComplete(parts, present);
        LocalDate today = LocalDate.now(clock);
        if (documentDate.isAfter(today)) {
            throw new Refused(
                    "date-in-future", "Ngày văn bản ở sau ngày hôm nay; hãy nhập ngày đã ký văn bản.", "documentDate");
        }
        Instant now = clock.instant();
        boolean late = today.isAfter(rounds.round(proposal.round()).deadline());
        Signature signature = new Signature(documentNumber, documentDate, by, authority.signedAs(proposal, by), now);
        proposals.save(proposal, proposal.signed(signature, late));
        rounds.count(proposal.round(), LedgerColumn.PROPOSED, numbers(nominees.of(id, State.PROPOSED), 1));
        history.record(id, by, "Xác nhận đủ thành phần hồ sơ", names(parts));
        history.record(
                id,
                by,
                "Ký văn bản đề nghị",
                documentNumber + (late ? ", nộp trễ hạn" : "") + authority.inPlace(proposal, "signature", by));
    }

    /** Gives the dossier back to the officer with a reason. */
    public void giveBack(ProposalId id, String reason, String by) {
        Proposal proposal = proposals.get(id);
        authority.require(proposal, "signature", by);
        changes.remember(proposal, ProposalReturn.SIGNATURE, reason, by);
        proposals.save(proposal, proposal.become(ProposalState.RETURNED, reason));
        history.record(id, by, "Thủ trưởng trả lại hồ sơ", reason + authority.inPlace(proposal, "signature", by));
    }

    private static void requireComplete(List<DossierPart> parts, Set<String> present) {
        List<DossierPart> missing =
                parts.stream().filter(part -> !present.contains(part.code())).toList();
        if (!missing.isEmpty()) {
            String clauses = missing.stream()
                    .map(part -> part.clause().quoted())
                    .distinct()
                    .collect(Collectors.joining("; "));
            throw new Refused(
                    "dossier-incomplete",
                    "Hồ sơ còn thiếu: %s; hãy bổ sung rồi đánh dấu “Đã có”, hoặc trả lại cho chuyên viên. Căn cứ: %s."
                            .formatted(names(missing), clauses),
                    "parts");
        }
    }

    private static String names(List<DossierPart> parts) {
        return parts.stream().map(DossierPart::name).collect(Collectors.joining("; "));
    }

    /** How many nominees of each kind, times a sign, for the quota ledger. */
    static Map<NomineeKind, Integer> numbers(List<Nominee> list, int sign) {
        Map<NomineeKind, Integer> numbers = new EnumMap<>(NomineeKind.class);
        list.forEach(nominee -> numbers.merge(nominee.kind(), sign, Integer::sum));
        return numbers;
    }
}
