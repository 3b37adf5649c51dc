package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a proposal holds about its nominees: as many statements for sixty of them as for one. */
@Service
@Transactional(readOnly = true)
public class NomineeFiles {

    private final Nominees nominees;
    private final Verdicts verdicts;
    private final Reports reports;
    private final Holds holds;

    NomineeFiles(Nominees nominees, Verdicts verdicts, Reports reports, Holds holds) {
        this.nominees = nominees;
        this.verdicts = verdicts;
        this.reports = reports;
        this.holds = holds;
    }

    /** Every nominee that the unit did not take back, in the order proposed. Whoever calls this checks the person. */
    public List<NomineeFile> of(ProposalId proposal) {
        var lines = verdicts.ofProposal(proposal);
        var parts = reports.of(proposal);
        var held = holds.ofProposal(proposal);
        return nominees.of(proposal).stream()
                .map(nominee -> new NomineeFile(
                        nominee,
                        lines.getOrDefault(nominee.id(), List.of()),
                        parts.getOrDefault(nominee.id(), Map.of()),
                        held.getOrDefault(nominee.id(), List.of())))
                .toList();
    }
}
