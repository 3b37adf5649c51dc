package vn.thidua.award;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.movement.Desk;
import vn.thidua.movement.MovementPlan.Route;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Role;
import vn.thidua.refusal.Refused;

/** Who does what when an award is revoked: those who ranked, decided and issued it, and the unit that gives it back. */
@Component
public class RevocationDesks {

    private final RevocationTable revocations;
    private final AwardRegister register;
    private final RoundDesks rounds;
    private final Organisation organisation;

    RevocationDesks(RevocationTable revocations, AwardRegister register, RoundDesks rounds, Organisation organisation) {
        this.revocations = revocations;
        this.register = register;
        this.rounds = rounds;
        this.organisation = organisation;
    }

    /** The desk of a stage of the round that gave the award: ranking, decision or issue. */
    public Desk of(UUID id, String stage) {
        return rounds.of(line(entryOf(id)).round(), stage);
    }

    /** Who records what was given back: the officers of the unit that proposed, or the clerk of the decision. */
    public List<Desk> returning(UUID id) {
        return List.of(new Desk(Role.OFFICER, entryOf(id).proposer()), of(id, Route.ISSUE));
    }

    /** Whether a body outside decides, whose answer is entered here after it was given. */
    boolean decidedOutside(UUID id) {
        return rounds.outside(line(entryOf(id)).round()).isPresent();
    }

    RegisterEntry entryOf(UUID id) {
        return register.get(revocations.get(id).entry());
    }

    void require(UUID id, String stage, String personId) {
        rounds.require(line(entryOf(id)).round(), stage, personId);
    }

    void requireReturning(UUID id, String personId) {
        var person = organisation.person(personId);
        if (returning(id).stream().noneMatch(desk -> desk.seats(person))) {
            throw new Refused(
                    "return-forbidden",
                    "Việc này dành cho chuyên viên của đơn vị đã đề nghị hoặc văn thư nơi ban hành quyết định; hãy báo"
                            + " những người đó thực hiện.");
        }
    }

    /** The decision line an entry comes from; only entries that have one are revoked by a process. */
    static RegisterEntry.Line line(RegisterEntry entry) {
        return Objects.requireNonNull(entry.line(), "The entry " + entry.id() + " was entered by hand");
    }
}
