package vn.thidua.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.organisation.Organisation;

/** Reads what a round ranks its nominees by. */
@Component
class RoundMerits {

    private final CouncilSessions sessions;
    private final Verdicts verdicts;
    private final Organisation organisation;

    RoundMerits(CouncilSessions sessions, Verdicts verdicts, Organisation organisation) {
        this.sessions = sessions;
        this.verdicts = verdicts;
        this.organisation = organisation;
    }

    /** Of the nominees in some proposals of a round. */
    Merits of(RoundId round, List<Proposal> proposals) {
        List<String> cases =
                proposals.stream().map(proposal -> proposal.id().toString()).toList();
        return new Merits(sessions.resultsOf(cases), verdicts.summaries(round), Preference.of(organisation));
    }
}
