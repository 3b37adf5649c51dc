package vn.thidua.nomination;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.Rounds;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

/** Names nominees of other dossiers to somebody, as far as they may read them. */
@Component
class OtherDossiers {

    /** What is said of a dossier that the reader may not see. */
    static final String UNNAMED = "một hồ sơ khác trong tỉnh mà bạn không có quyền xem";

    private final Nominees nominees;
    private final Proposals proposals;
    private final Reading reading;
    private final Rounds rounds;
    private final Organisation organisation;

    OtherDossiers(Nominees nominees, Proposals proposals, Reading reading, Rounds rounds, Organisation organisation) {
        this.nominees = nominees;
        this.proposals = proposals;
        this.reading = reading;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** Nominee, unit and year by the nominee's id, Vietnamese. */
    Map<UUID, String> named(Set<UUID> ids, String reader) {
        Person person = organisation.person(reader);
        Map<UUID, String> names = new HashMap<>();
        for (Nominee nominee : nominees.withIds(ids)) {
            Proposal proposal = proposals.get(nominee.proposal());
            names.put(nominee.id(), reading.maySee(proposal, person) ? name(nominee, proposal) : UNNAMED);
        }
        return names;
    }

    private String name(Nominee nominee, Proposal proposal) {
        return "“%s”, hồ sơ năm %d của %s"
                .formatted(
                        nominee.label(),
                        rounds.yearOf(proposal.round()),
                        organisation.unit(proposal.unitCode()).name());
    }
}
