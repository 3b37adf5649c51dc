package vn.thidua.nomination;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit confirms that it was told the result. */
@Service
@Transactional
public class Acknowledging {

    private final Proposals proposals;
    private final Authority authority;
    private final ProposalHistory history;

    Acknowledging(Proposals proposals, Authority authority, ProposalHistory history) {
        this.proposals = proposals;
        this.authority = authority;
        this.history = history;
    }

    /** Records who received the result. */
    public void acknowledge(ProposalId id, String by) {
        authority.require(proposals.get(id), "proposal", by);
        history.record(id, by, "Nhận kết quả", "");
    }
}
