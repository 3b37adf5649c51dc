package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardedNominees;
import vn.thidua.award.Awardee;
import vn.thidua.nomination.Nominee.State;

/** Tells the register who was awarded and on which initiatives. Read in bulk: a decision may name thousands. */
@Component
class NomineeSubjects implements AwardedNominees {

    private final Nominees nominees;
    private final CitedInitiatives cited;
    private final ProposalHistory history;

    NomineeSubjects(Nominees nominees, CitedInitiatives cited, ProposalHistory history) {
        this.nominees = nominees;
        this.cited = cited;
        this.history = history;
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

    @Override
    public void revoked(String nomineeId, String reason) {
        for (var nominee : nominees.withIds(List.of(UUID.fromString(nomineeId)))) {
            nominees.save(nominee.become(State.REVOKED, reason));
            history.record(
                    nominee.proposal(), "system", "Hủy bỏ quyết định khen thưởng", nominee.label() + ". " + reason);
        }
    }

    private static Awardee awardee(Nominee nominee) {
        return new Awardee(nominee.kind(), nominee.unitCode(), nominee.personId(), nominee.label());
    }
}
