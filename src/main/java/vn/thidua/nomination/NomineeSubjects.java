package vn.thidua.nomination;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardedNominees;
import vn.thidua.award.Awardee;

/** Tells the register who was awarded and on which initiatives. Read in bulk: a decision may name thousands. */
@Component
class NomineeSubjects implements AwardedNominees {

    private final Nominees nominees;
    private final CitedInitiatives cited;

    NomineeSubjects(Nominees nominees, CitedInitiatives cited) {
        this.nominees = nominees;
        this.cited = cited;
    }

    @Override
    public Map<String, Awarded> of(Collection<String> nomineeIds) {
        var ids = nomineeIds.stream().map(UUID::fromString).toList();
        var initiatives = cited.of(ids);
        return nominees.withIds(ids).stream()
                .collect(Collectors.toMap(
                        nominee -> nominee.id().toString(),
                        nominee -> new Awarded(awardee(nominee), initiatives.getOrDefault(nominee.id(), Set.of()))));
    }

    private static Awardee awardee(Nominee nominee) {
        return new Awardee(nominee.kind(), nominee.unitCode(), nominee.personId(), nominee.label());
    }
}
