package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ProposalReturn.ContentLine;
import vn.thidua.nomination.WordDiff.Fate;
import vn.thidua.nomination.WordDiff.Piece;

/** Remembers a proposal as it was returned and says what changed since. */
@Component
public class Changes {

    private final Proposals proposals;
    private final ProposalReturns returns;
    private final ProposalContent content;

    Changes(Proposals proposals, ProposalReturns returns, ProposalContent content) {
        this.proposals = proposals;
        this.returns = returns;
        this.content = content;
    }

    /** What happened to a line of the proposal. */
    public enum Kind {
        ADDED("Thêm"),
        REMOVED("Bỏ"),
        EDITED("Sửa");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Vietnamese word shown to people. */
        public String label() {
            return label;
        }
    }

    /** A line that is not as it was: what it is, Vietnamese, and its words, old and new. */
    public record Change(Kind kind, String subject, List<Piece> pieces) {}

    /** The last return by the appraisal, which is what its people compare with. */
    public Optional<ProposalReturn> lastByAppraisal(ProposalId id) {
        return returns.of(id).stream()
                .filter(one -> one.stage().equals(ProposalReturn.APPRAISAL))
                .reduce((earlier, later) -> later);
    }

    /** The last return by anybody, which is what the unit answers. */
    public Optional<ProposalReturn> last(ProposalId id) {
        return returns.of(id).stream().reduce((earlier, later) -> later);
    }

    /** What changed since that return, in the order of the proposal, what is gone last. */
    public List<Change> since(ProposalReturn returned, ProposalId id) {
        Map<String, ContentLine> before = byKey(returned.content());
        Map<String, ContentLine> now = byKey(content.of(proposals.get(id)));
        List<Change> changes = new ArrayList<>();
        for (ContentLine line : now.values()) {
            ContentLine old = before.get(line.key());
            if (old == null) {
                whole(Kind.ADDED, Fate.INSERTED, line, before).ifPresent(changes::add);
            } else if (!old.text().equals(line.text())) {
                changes.add(new Change(Kind.EDITED, line.subject(), WordDiff.of(old.text(), line.text())));
            }
        }
        before.values().stream()
                .filter(line -> !now.containsKey(line.key()))
                .forEach(line -> whole(Kind.REMOVED, Fate.DELETED, line, now).ifPresent(changes::add));
        return changes;
    }

    void remember(Proposal proposal, String stage, String reason, String by) {
        returns.add(proposal.id(), stage, by, ReturnReasons.of(reason), content.of(proposal));
    }

    /** A line that only one side has; none when its nominee is not on the other side either, whose own line says it. */
    private static Optional<Change> whole(Kind kind, Fate fate, ContentLine line, Map<String, ContentLine> otherSide) {
        return line.owner() != null && !otherSide.containsKey(line.owner())
                ? Optional.empty()
                : Optional.of(new Change(kind, line.subject(), List.of(new Piece(fate, line.text()))));
    }

    private static Map<String, ContentLine> byKey(List<ContentLine> lines) {
        Map<String, ContentLine> byKey = new LinkedHashMap<>();
        lines.forEach(line -> byKey.put(line.key(), line));
        return byKey;
    }
}
