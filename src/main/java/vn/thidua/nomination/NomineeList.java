package vn.thidua.nomination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Nominee.State;

/** Makes the nominees of a proposal those that are wanted; what was written about each stays with it. */
@Component
class NomineeList {

    private final Nominees nominees;
    private final Verdicts verdicts;

    NomineeList(Nominees nominees, Verdicts verdicts) {
        this.nominees = nominees;
        this.verdicts = verdicts;
    }

    void replace(ProposalId id, List<Nominee> wanted) {
        List<Nominee> present = nominees.of(id);
        List<Nominee> removed = nominees.removedFrom(id);
        for (Nominee old : present) {
            State next = find(wanted, old).isPresent() ? State.PROPOSED : State.REMOVED;
            nominees.save(old.become(next, ""));
        }
        for (int position = 0; position < wanted.size(); position++) {
            Nominee nominee = wanted.get(position);
            if (find(present, nominee).isEmpty()) {
                add(nominee, find(removed, nominee), position);
            }
        }
    }

    /** Reports, evidence and holds hang on the nominee's id, so who was on the list before comes back under it. */
    private void add(Nominee nominee, Optional<Nominee> before, int position) {
        if (before.isEmpty()) {
            nominees.add(nominee, position);
            return;
        }
        verdicts.forget(before.get().id());
        nominees.putBack(before.get(), nominee, position);
    }

    private static Optional<Nominee> find(List<Nominee> list, Nominee wanted) {
        return list.stream().filter(nominee -> same(nominee, wanted)).findFirst();
    }

    private static boolean same(Nominee one, Nominee other) {
        return one.unitCode().equals(other.unitCode()) && Objects.equals(one.personId(), other.personId());
    }
}
