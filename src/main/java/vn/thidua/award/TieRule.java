package vn.thidua.award;

import java.util.Comparator;
import vn.thidua.award.RoundCandidates.Candidate;

/** Who goes first among candidates with equal points and votes at the edge of the quota; chosen when a round is opened. */
public enum TieRule {
    /** NĐ 152/2025, Điều 4. */
    PREFER_WOMEN("Ưu tiên nữ hoặc tập thể có từ 70% nữ", Comparator.comparing(candidate -> !candidate.woman())),
    EARLIER_SUBMISSION("Hồ sơ ký trước", Comparator.comparing(Candidate::submittedAt)),
    /** As where the Chair's vote decides about the last place: TT 25/2025/TT-BKHCN, Điều 23. */
    DECIDER_CHOOSES("Người có thẩm quyền quyết định", (one, other) -> 0);

    private final String label;
    private final Comparator<Candidate> order;

    TieRule(String label, Comparator<Candidate> order) {
        this.label = label;
        this.order = order;
    }

    /** The Vietnamese name shown to people. */
    public String label() {
        return label;
    }

    Comparator<Candidate> order() {
        return order;
    }
}
