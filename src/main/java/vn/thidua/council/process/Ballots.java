package vn.thidua.council.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.SharedSteps;

/** The head votes as one of the council and signs what it resolved; so may a deputy in the head's place. */
@Component
class Ballots implements SharedSteps {

    @Override
    public Set<String> steps() {
        return Set.of("UserTask_CastBallot");
    }
}
