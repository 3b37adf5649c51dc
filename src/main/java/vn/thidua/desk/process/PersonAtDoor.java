package vn.thidua.desk.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import vn.thidua.engine.EngineDoor;

/**
 * Sends a command to the engine as a person does from Tasklist: in the person's name, past the same guard and rights. What
 * the engine says no with becomes a sentence.
 */
@Component
class PersonAtDoor {

    private final IdentityService identity;
    private final Seats seats;

    PersonAtDoor(IdentityService identity, Seats seats) {
        this.identity = identity;
        this.seats = seats;
    }

    void act(String personId, Runnable command) {
        var seat = seats.of(personId);
        identity.setAuthentication(personId, seat.groupList(), seat.tenantList());
        try {
            EngineDoor.serve(() -> {
                command.run();
                return personId;
            });
        } catch (RuntimeException refused) {
            throw EngineRefusals.told(refused);
        } finally {
            identity.clearAuthentication();
        }
    }
}
