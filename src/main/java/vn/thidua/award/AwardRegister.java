package vn.thidua.award;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.Organisation;

/** The register of awards across movements and years, asked whether an achievement or an initiative was used before. */
@Service
@Transactional(readOnly = true)
public class AwardRegister {

    private final RegisterTable table;
    private final Rounds rounds;
    private final Organisation organisation;

    AwardRegister(RegisterTable table, Rounds rounds, Organisation organisation) {
        this.table = table;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** The entry with that id, revoked or not. */
    public Optional<RegisterEntry> find(UUID id) {
        return table.find(id);
    }

    /** The entry with that id; an id nobody entered is a programming error. */
    public RegisterEntry get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("The register has no entry " + id));
    }

    /** What a round rewards. */
    public Achievement achievementOf(RoundId id) {
        return Achievement.of(rounds.planOf(id), rounds.yearOf(id));
    }

    /**
     * Awards that stand for the same subject and an overlapping achievement, the newest first. For a unit, those of the
     * units it took over from count as well; for a person, those of every unit they worked in.
     *
     * @param personId the person; none for a collective
     */
    public List<RegisterEntry> conflicts(Achievement achievement, String unitCode, @Nullable String personId) {
        var entries = personId == null
                ? table.ofCollectives(organisation.lineage(unitCode), achievement.theme())
                : table.ofPerson(personId, achievement.theme());
        return entries.stream()
                .filter(entry -> entry.revocation() == null)
                .filter(entry -> entry.achievement().overlaps(achievement))
                .toList();
    }

    /** Awards of the province that stand on one of these initiatives, the newest first. */
    public List<RegisterEntry> usesOf(Collection<InitiativeDecision> initiatives, String province) {
        return table.citing(initiatives, province).stream()
                .filter(entry -> entry.revocation() == null)
                .filter(entry -> entry.initiatives().stream()
                        .anyMatch(used -> initiatives.stream().anyMatch(used::matches)))
                .toList();
    }
}
