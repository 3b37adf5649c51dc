package vn.thidua.evidence;

import org.springframework.stereotype.Component;
import vn.thidua.evidence.EvidenceList.Open;
import vn.thidua.nomination.Authority;
import vn.thidua.nomination.Nominee;
import vn.thidua.nomination.Nominees;
import vn.thidua.nomination.Proposal;
import vn.thidua.nomination.Proposals;
import vn.thidua.nomination.Reading;
import vn.thidua.nomination.Verdicts;
import vn.thidua.refusal.Refused;

/**
 * Who may add and remove evidence, and when: the officers who propose. What the council votes on and the head signs
 * stands still meanwhile; papers of the dossier as a whole, such as the signed letter, come into being then and are
 * taken until the signature.
 */
@Component
class EvidenceDesk {

    private final Reading reading;
    private final Proposals proposals;
    private final Authority authority;
    private final Nominees nominees;
    private final Verdicts verdicts;

    EvidenceDesk(Reading reading, Proposals proposals, Authority authority, Nominees nominees, Verdicts verdicts) {
        this.reading = reading;
        this.proposals = proposals;
        this.authority = authority;
        this.nominees = nominees;
        this.verdicts = verdicts;
    }

    /**
     * Passes whoever may change this place now; the proposal takes no step until the transaction ends.
     *
     * @throws Refused as not found for whoever may not even read the proposal
     */
    void require(Place place, String personId) {
        reading.read(place.proposal(), personId);
        var proposal = proposals.hold(place.proposal());
        authority.require(proposal, "proposal", personId);
        var open = openTo(proposal, personId);
        if (place.wholeDossier() ? !open.dossier() : !open.nominees()) {
            throw new Refused(
                    "evidence-closed",
                    "Hồ sơ đang ở bước “%s” nên không thêm, bớt minh chứng được; nếu cần bổ sung, hãy chờ hồ sơ được trả lại."
                            .formatted(proposal.state().label()));
        }
        if (!exists(place)) {
            throw new Refused(
                    "evidence-place-not-found",
                    "Không có tiêu chí này trong danh sách đề nghị của hồ sơ; hãy tải lại trang.");
        }
    }

    /** Which places the person may change now. */
    Open openTo(Proposal proposal, String personId) {
        var officer = authority.does(proposal, "proposal", personId) && !personId.equals(proposal.appraisedBy());
        return new Open(
                officer && proposal.state().unsigned(),
                officer && proposal.state().withUnit());
    }

    private boolean exists(Place place) {
        return place.wholeDossier()
                || nominees.of(place.proposal(), Nominee.State.PROPOSED).stream()
                        .filter(nominee -> nominee.id().equals(place.nominee()))
                        .flatMap(nominee -> verdicts.of(nominee.id()).stream())
                        .anyMatch(line -> line.machine().code().equals(place.criterion()));
    }
}
